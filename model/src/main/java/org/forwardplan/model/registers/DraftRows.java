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
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A row for each piece of the text, in the order of the plan. Running text and boxes are written
/// in cells, with the marks of plain text for headings and lists; tables and figures are only
/// named.
///
/// New rows are settled one after the other, each on the plan as the one before it leaves it.
///
/// @param sections in order; new rows above all others go to the first
record DraftRows(List<SectionId> sections) implements RegisterRows<DraftRow> {

    /// @param sections in order
    static Register<DraftRow> register(List<SectionId> sections) {
        return new Register<>(
                "drafts",
                "Drafts",
                List.of("text"),
                List.of(
                        Columns.label(
                                "section", "Section", 26, (plan, row) -> Cell.of(title(plan, row))),
                        Columns.label(
                                "kind", "What it is", 18, (_, row) -> Cell.of(kind(row.passage()))),
                        text()),
                new DraftRows(sections));
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
                DraftRows::text,
                (plan, row, value) -> meant(plan, row, value));
    }

    private static String title(Plan plan, DraftRow row) {
        return plan.find(Section.class, row.section()).map(Section::title).orElse("");
    }

    private static String kind(@Nullable Passage passage) {
        return passage == null
                ? "Section (locked)"
                : switch (passage.body()) {
                    case Prose _ -> "Text";
                    case TextTable _ -> "Table (locked)";
                    case Figure _ -> "Figure (locked)";
                    case Callout box -> box.title();
                    case LiveBlock _ -> "Drawn from the plan (locked)";
                };
    }

    private static Cell text(Plan plan, DraftRow row) {
        var passage = row.passage();
        return Cell.of(passage == null ? title(plan, row) : text(passage.body()));
    }

    private static String text(PassageBody body) {
        return switch (body) {
            case Prose prose -> ProseText.write(prose);
            case Callout box -> ProseText.write(box.text());
            case TextTable _, Figure _ -> "%s (send changes in Word)".formatted(body.opening());
            case LiveBlock _ -> "%s (changes with the plan)".formatted(body.opening());
        };
    }

    private static Taking<DraftRow> meant(Plan plan, DraftRow row, Value value) {
        var passage = row.passage();
        if (passage == null) {
            return RegisterColumn.fault(
                    "“%s” is the heading of a section: write text in a row beneath it"
                            .formatted(title(plan, row)));
        }
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
        return row.passage() == null ? row.section().text() : row.passage().id().text();
    }

    @Override
    public List<DraftRow> all(Plan plan) {
        return Outline.of(plan).entries().stream()
                .flatMap(entry ->
                        Stream.concat(
                                Stream.of(DraftRow.heading(entry.section().id())),
                                entry.passages().stream().map(DraftRow::of)))
                .toList();
    }

    @Override
    public Optional<DraftRow> find(Plan plan, String id) {
        var uuid = RegisterRows.uuid(id);
        return uuid.flatMap(it -> plan.find(Passage.class, new PassageId(it)))
                .map(DraftRow::of)
                .or(() ->
                        uuid.flatMap(it -> plan.find(Section.class, new SectionId(it)))
                                .map(section -> DraftRow.heading(section.id())));
    }

    /// A row beneath another is of its section; one above all others is of the first.
    @Override
    public Optional<DraftRow> begin(NewRow<DraftRow> fresh) {
        var id = new PassageId(fresh.id());
        var above = fresh.above();
        var section = above != null ? Optional.of(above.section()) : sections.stream().findFirst();
        var before = above == null || above.passage() == null ? null : above.passage();
        return section.map(it ->
                new DraftRow(
                        it,
                        new Passage(id, it, before == null ? 0 : before.position() + 1, Prose.of()),
                        before == null ? null : before.id()));
    }

    @Override
    public Settling settle(Plan plan, DraftRow row) {
        var passage = row.passage();
        if (passage == null) {
            return Settling.of();
        }
        if (plan.find(Passage.class, passage.id()).isPresent()) {
            return Settling.of(passage);
        }
        return passage.body().blank()
                ? Settling.none("text", "A new row needs text")
                : new Settling(inserted(plan, passage, place(plan, row)), List.of(), List.of());
    }

    private static int place(Plan plan, DraftRow row) {
        return Stream.ofNullable(row.after())
                .flatMap(it -> plan.find(Passage.class, it).stream())
                .mapToInt(before -> before.position() + 1)
                .findFirst()
                .orElse(0);
    }

    /// The passage at its place, those that make room for it, and its section, which is then being
    /// drafted.
    private static List<PlanItem> inserted(Plan plan, Passage passage, int place) {
        var present = new ArrayList<PlanItem>();
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
        return present;
    }
}
