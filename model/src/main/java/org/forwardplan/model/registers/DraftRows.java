package org.forwardplan.model.registers;

import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.TextTable;
import org.forwardplan.model.prose.ProseText;
import org.forwardplan.model.registers.RegisterColumn.Choices;
import org.forwardplan.model.registers.RegisterColumn.Type;
import org.forwardplan.model.registers.RegisterColumn.Writer;
import org.forwardplan.model.registers.Taking.Taken;
import org.forwardplan.model.workbooks.Cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A row for each piece of the text, in the order of the plan. Running text and boxes are written
/// in cells, with the marks of plain text for headings and lists; tables and figures are only
/// named.
///
/// @param first the section that new rows at the top go to; settle rows one after the other, each
///   on the plan as the one before it leaves it
record DraftRows(SectionId first) implements RegisterRows<DraftRow> {

    /// @param sections in order, at least one
    static Register<DraftRow> register(List<SectionId> sections) {
        return new Register<>(
                "drafts",
                "Drafts",
                List.of("text"),
                List.of(
                        Columns.label("section", "Section", 26, DraftRows::section),
                        Columns.label("kind", "What it is", 18, (_, row) -> kind(row.passage())),
                        text()),
                new DraftRows(sections.getFirst()));
    }

    private static RegisterColumn<DraftRow> text() {
        return new RegisterColumn<>(
                "text",
                "Text",
                110,
                Type.LONG_WORDS,
                "One paragraph or list a row. Start a heading with # and a list item with -.",
                Writer.PARTNER,
                Choices.NONE,
                (_, row) -> Cell.of(text(row.passage().body())),
                (_, row, value) -> meant(row, value));
    }

    private static Cell section(Plan plan, DraftRow row) {
        return Cell.of(
                plan.find(Section.class, row.passage().section()).map(Section::title).orElse(""));
    }

    private static Cell kind(Passage passage) {
        return Cell.of(
                switch (passage.body()) {
                    case Prose _ -> "Text";
                    case TextTable _ -> "Table (locked)";
                    case Figure _ -> "Figure (locked)";
                    case Callout box -> box.title();
                    case LiveBlock _ -> "Drawn from the plan (locked)";
                });
    }

    private static String text(PassageBody body) {
        return switch (body) {
            case Prose prose -> ProseText.write(prose);
            case Callout box -> ProseText.write(box.text());
            case TextTable _, Figure _ -> "%s (send changes in Word)".formatted(body.opening());
            case LiveBlock _ -> "%s (changes with the plan)".formatted(body.opening());
        };
    }

    private static Taking<DraftRow> meant(DraftRow row, Value value) {
        var passage = row.passage();
        var prose = ProseText.read(Written.words(value));
        return switch (passage.body()) {
            case Prose _ -> new Taken<>(row.with(passage.withBody(prose)));
            case Callout box ->
                    new Taken<>(
                            row.with(
                                    passage.withBody(
                                            new Callout(box.kind(), box.heading(), prose))));
            case TextTable _, Figure _, LiveBlock _ ->
                    RegisterColumn.fault(
                            "“%s” cannot be changed in a cell: ask for the change in Word"
                                    .formatted(passage.body().opening()));
        };
    }

    @Override
    public String id(DraftRow row) {
        return row.passage().id().text();
    }

    @Override
    public List<DraftRow> all(Plan plan) {
        return Outline.of(plan).entries().stream()
                .flatMap(entry -> entry.passages().stream())
                .map(passage -> new DraftRow(passage, null))
                .toList();
    }

    @Override
    public Optional<DraftRow> find(Plan plan, String id) {
        return RegisterRows.uuid(id)
                .flatMap(it -> plan.find(Passage.class, new PassageId(it)))
                .map(passage -> new DraftRow(passage, null));
    }

    @Override
    public Optional<DraftRow> begin(NewRow<DraftRow> fresh) {
        var id = new PassageId(fresh.id());
        var above = fresh.above();
        return Optional.of(
                above == null
                        ? new DraftRow(new Passage(id, first, 0, Prose.of()), null)
                        : new DraftRow(
                                new Passage(
                                        id,
                                        above.passage().section(),
                                        above.passage().position() + 1,
                                        Prose.of()),
                                above.passage().id()));
    }

    @Override
    public Settling settle(Plan plan, DraftRow row) {
        var passage = row.passage();
        if (plan.find(Passage.class, passage.id()).isPresent()) {
            return Settling.of(passage);
        }
        if (passage.body().blank()) {
            return Settling.none("text", "A new row needs text");
        }
        var present = new ArrayList<PlanItem>();
        var place =
                plan.find(Passage.class, row.after() == null ? passage.id() : row.after())
                        .map(before -> before.position() + 1)
                        .orElse(passage.position());
        present.add(passage.at(passage.section(), place));
        plan.all(Passage.class).stream()
                .filter(other -> other.section().equals(passage.section()))
                .filter(other -> other.position() >= place)
                .map(other -> other.at(other.section(), other.position() + 1))
                .forEach(present::add);
        plan.find(Section.class, passage.section())
                .filter(section -> section.status() == Section.Status.NOT_STARTED)
                .map(section -> section.withStatus(Section.Status.DRAFTING))
                .ifPresent(present::add);
        return new Settling(present, List.of(), List.of());
    }
}
