package org.forwardplan.model.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.forwardplan.model.editing.ImportDocument.Place;
import org.forwardplan.model.imports.ImportDraft;
import org.forwardplan.model.imports.ImportDraft.Fate;
import org.forwardplan.model.imports.ImportTree;
import org.forwardplan.model.imports.Imported;
import org.forwardplan.model.imports.Imported.Body;
import org.forwardplan.model.imports.Imported.Heading;
import org.forwardplan.model.imports.Imported.Loss;
import org.forwardplan.model.imports.Imported.Origin;
import org.forwardplan.model.imports.Imported.Part;
import org.forwardplan.model.imports.Imported.Remark;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Bytes;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Note;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Picture;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Run;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.TextTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

class ImportDocumentTest {

    private static final UUID SEED = new UUID(7, 7);
    private static final SectionId ONE = new SectionId(new UUID(0, 1));
    private static final SectionId TWO = new SectionId(new UUID(0, 2));
    private static final Instant THEN = Instant.parse("2026-03-02T09:30:00Z");
    private static final Plan PLAN =
            Plan.EMPTY
                    .after(new PlanChange.Added(section(ONE, 0, "One")))
                    .after(new PlanChange.Added(section(TWO, 1, "Two")));

    private static Section section(SectionId id, int position, String title) {
        return new Section(id, null, position, title, "", Section.Status.NOT_STARTED);
    }

    private static ImportDocument command(Imported imported, @Nullable SectionId under, int index) {
        return new ImportDocument(
                SEED, "Plan.docx", ImportDraft.of(imported), new Place(under, index), true);
    }

    private static Plan after(Plan plan, PlanCommand command) {
        return switch (command.decide(plan)) {
            case Decision.Accepted(var change) -> plan.after(change);
            case Decision.Refused(var findings) -> throw new AssertionError(findings.toString());
        };
    }

    private static List<String> headings(Plan plan) {
        return Outline.of(plan).entries().stream().map(Outline.Entry::heading).toList();
    }

    private static Imported document(Part... parts) {
        return new Imported(List.of(parts), List.of(), List.of());
    }

    private static Heading heading(int level, String title) {
        return new Heading(level, title, true, List.of());
    }

    @Test
    void the_sections_stand_where_they_were_placed_and_the_history_says_so() {
        var document = document(heading(1, "A"), heading(2, "B"), heading(1, "C"));

        assertEquals(
                List.of("1 One", "2 A", "2.1 B", "3 C", "4 Two"),
                headings(after(PLAN, command(document, null, 1))));
        var beneath = command(document, TWO, 0);
        assertEquals(
                List.of("1 One", "2 Two", "2.1 A", "2.1.1 B", "2.2 C"),
                headings(after(PLAN, beneath)));
        assertEquals("Import 3 sections from “Plan.docx”", beneath.label());
    }

    @Test
    void comments_come_with_their_threads_and_pictures_once() {
        var picture = Picture.of("image/png", 4, 3, new Bytes(new byte[] {1}));
        var reply = new Remark("Director of finance", THEN, "Yes.", false, List.of());
        var remark =
                new Remark("Director of quality", THEN, "True?", true, List.of(reply), "18 weeks");
        var figure = new Body(new Figure(picture.id(), "A map", "", 50), List.of(remark));
        var document =
                new Imported(
                        List.of(heading(1, "A"), figure, figure),
                        List.of(picture),
                        List.of(new Loss("A chart was left out", "A")));

        var plan = after(PLAN, command(document, null, 2));

        assertEquals(List.of(picture), plan.items(Picture.class).toList());
        var passage = plan.items(Passage.class).findFirst().orElseThrow();
        var thread =
                plan.items(Comment.class)
                        .filter(comment -> comment.on().equals(passage.id()))
                        .toList();
        assertEquals(2, thread.size());
        var opening =
                thread.stream().filter(one -> one.replyTo() == null).findFirst().orElseThrow();
        assertEquals("“18 weeks”: True?", opening.text());
        assertTrue(opening.resolved());
        assertEquals(
                "Imported from “Plan.docx”:\n- A: A chart was left out",
                plan.items(Note.class).findFirst().orElseThrow().text());
    }

    @Test
    void cross_references_lead_to_the_new_sections_and_dead_ones_are_words() {
        var text =
                new Body(
                        new Prose(
                                List.of(
                                        new Paragraph(
                                                Paragraph.Kind.TEXT,
                                                1,
                                                List.of(
                                                        new Run("B", false, false, "#_Ref9"),
                                                        Run.plain(" and "),
                                                        new Run("C", false, false, "#gone"))))));
        var target =
                new Heading(1, "B", true, List.of(), new Origin(List.of("_Ref9"), null, List.of()));

        var plan = after(PLAN, command(document(heading(1, "A"), text, target), null, 0));

        var b = Outline.of(plan).entries().get(1).section().id();
        var runs =
                ((Prose) plan.items(Passage.class).findFirst().orElseThrow().body())
                        .paragraphs()
                        .getFirst()
                        .runs();
        assertEquals("plan:section/" + b.text(), runs.getFirst().link());
        assertEquals(Run.plain(" and C"), runs.getLast());
    }

    @Test
    void an_import_of_nothing_is_refused_with_what_to_do() {
        var draft = ImportDraft.of(document(heading(1, "A"))).becoming(0, Fate.LEFT_OUT);

        var refused =
                (Decision.Refused)
                        new ImportDocument(SEED, "Plan.docx", draft, new Place(null, 0), false)
                                .decide(PLAN);

        assertEquals("Nothing of “Plan.docx” is ticked", refused.findings().getFirst().what());
    }

    @Property(tries = 300)
    void all_text_of_the_ticked_parts_arrives_once_and_in_order(
            @ForAll("documents") List<Part> parts,
            @ForAll("fates") List<Fate> fates,
            @ForAll boolean within) {
        var draft = ImportDraft.of(new Imported(parts, List.of(), List.of()));
        for (var at = 0; at < draft.entries().size(); at++) {
            draft = draft.becoming(at, fates.get(at));
        }
        var place = within ? new Place(TWO, 0) : new Place(null, 2);
        var command = new ImportDocument(SEED, "Plan.docx", draft, place, false);
        if (!(command.decide(PLAN) instanceof Decision.Accepted(var change))) {
            return;
        }
        var plan = PLAN.after(change);

        var expected = new ArrayList<String>();
        var effective = ImportTree.fates(draft.entries(), within);
        for (var at = 0; at < effective.size(); at++) {
            var entry = draft.entries().get(at);
            if (effective.get(at) != Fate.LEFT_OUT) {
                var silent = entry.opening() && effective.get(at) == Fate.IN_TEXT;
                if (!silent) {
                    expected.add(entry.title());
                }
                entry.bodies().forEach(body -> lines(body.body().plainText(), expected));
            }
        }
        assertEquals(expected, arrived(plan));
        assertEquals(PLAN, plan.after(change.inverse()));
    }

    private static List<String> arrived(Plan plan) {
        var lines = new ArrayList<String>();
        for (var entry : Outline.of(plan).entries()) {
            if (!entry.section().id().equals(ONE) && !entry.section().id().equals(TWO)) {
                lines.add(entry.section().title());
            }
            entry.passages().forEach(passage -> lines(passage.body().plainText(), lines));
        }
        return lines;
    }

    private static void lines(String text, List<String> lines) {
        text.lines().filter(line -> !line.isBlank()).forEach(lines::add);
    }

    @Provide
    Arbitrary<List<Part>> documents() {
        var words = Arbitraries.integers().between(0, 99).map(number -> "w" + number);
        Arbitrary<Part> headings =
                Combinators.combine(
                                Arbitraries.integers().between(1, 9),
                                words,
                                Arbitraries.of(true, false))
                        .as((level, title, sure) -> new Heading(level, title, sure, List.of()));
        Arbitrary<Part> prose =
                words.list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(lines -> new Body(Prose.of(lines.toArray(String[]::new))));
        Arbitrary<Part> tables =
                words.map(word ->
                        new Body(new TextTable(word, List.of("h"), List.of(List.of(word)))));
        return Arbitraries.oneOf(List.of(headings, prose, tables)).list().ofMaxSize(14);
    }

    @Provide
    Arbitrary<List<Fate>> fates() {
        return Arbitraries.of(Fate.class).list().ofSize(20);
    }
}
