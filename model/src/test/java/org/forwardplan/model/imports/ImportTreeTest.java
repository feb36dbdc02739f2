package org.forwardplan.model.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.imports.ImportDraft.Fate;
import org.forwardplan.model.imports.Imported.Body;
import org.forwardplan.model.imports.Imported.Heading;
import org.forwardplan.model.imports.Imported.Origin;
import org.forwardplan.model.imports.Imported.Part;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.prose.ProseText;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

class ImportTreeTest {

    private static Heading heading(int level, String title) {
        return new Heading(level, title, true, List.of());
    }

    private static Heading guess(int level, String title) {
        return new Heading(level, title, false, List.of());
    }

    private static Body text(String... paragraphs) {
        return new Body(Prose.of(paragraphs));
    }

    private static ImportDraft draft(Part... parts) {
        return ImportDraft.of(new Imported(List.of(parts), List.of(), List.of()));
    }

    private static String shown(ImportDraft draft) {
        return shown(ImportTree.of(draft, false));
    }

    private static String shown(ImportTree tree) {
        return tree.branches().stream()
                .map(branch ->
                        "%d %s%s"
                                .formatted(
                                        branch.depth(),
                                        branch.title(),
                                        branch.bodies().stream()
                                                .map(ImportTreeTest::words)
                                                .collect(Collectors.joining())))
                .collect(Collectors.joining("\n"));
    }

    private static String words(Body body) {
        return " [" + ProseText.write((Prose) body.body()).strip().replaceAll("\\n+", " | ") + "]";
    }

    @Test
    void levels_that_authors_skip_are_repaired() {
        assertEquals(
                "1 One\n2 Deep\n2 Back\n1 Two\n2 Deeper\n3 Deepest",
                shown(
                        draft(
                                heading(2, "One"),
                                heading(5, "Deep"),
                                heading(4, "Back"),
                                heading(1, "Two"),
                                heading(3, "Deeper"),
                                heading(4, "Deepest"))));
    }

    @Test
    void text_before_the_first_heading_gets_a_section_or_goes_where_it_is_imported_to() {
        var draft = draft(text("Dear reader"), heading(2, "One"), text("1"));

        assertEquals("1 Introduction [Dear reader]\n1 One [1]", shown(draft));

        var within = ImportTree.of(draft.becoming(0, Fate.IN_TEXT), true);
        assertEquals(List.of(text("Dear reader")), within.before());
        assertEquals("1 One [1]", shown(within));
    }

    @Test
    void guessed_headings_stay_in_the_text_where_others_are_certain() {
        assertEquals(
                "1 One [a | ## Guess | b]",
                shown(draft(heading(1, "One"), text("a"), guess(3, "Guess"), text("b"))));
        assertEquals("1 Guess [b]", shown(draft(guess(1, "Guess"), text("b"))));
    }

    @Test
    void headings_deeper_than_chosen_stay_in_the_text_and_come_back() {
        var draft =
                draft(heading(1, "One"), text("a"), heading(2, "Two"), text("b"), heading(3, "3"));

        assertEquals("1 One [a | # Two | b | ## 3]", shown(draft.sectionsDownTo(1)));
        assertEquals(
                "1 One [a]\n2 Two [b | # 3]", shown(draft.sectionsDownTo(1).sectionsDownTo(2)));
    }

    @Test
    void what_is_unticked_is_left_out_with_all_beneath_it() {
        var draft =
                draft(
                        heading(1, "One"),
                        heading(2, "Two"),
                        text("b"),
                        heading(3, "Three"),
                        heading(1, "Four"));

        assertEquals("1 One\n1 Four", shown(draft.ticked(1, false, 3)));
        assertEquals(shown(draft), shown(draft.ticked(1, false, 3).ticked(1, true, 3)));
        assertEquals("1 One\n2 Three\n1 Four", shown(draft.ticked(1, false, 3).ticked(2, true, 3)));
    }

    @Test
    void a_heading_in_the_text_goes_out_with_the_section_it_is_part_of() {
        var draft = draft(heading(1, "One"), text("a"), guess(2, "Guess"), text("b"));

        assertEquals("", shown(draft.becoming(0, Fate.LEFT_OUT)));
    }

    @Test
    void of_a_paper_that_left_the_plan_only_its_sections_are_taken() {
        var draft =
                draft(
                        text("Title page"),
                        ours(1, "Foreword"),
                        text("a"),
                        heading(2, "In the text"),
                        ours(2, "Quality"),
                        heading(1, "Appendix"),
                        text("Table"),
                        heading(2, "Statutory duties"));

        assertEquals("1 Foreword [a | # In the text]\n2 Quality", shown(draft));
    }

    private static Heading ours(int level, String title) {
        var mark = OwnMark.of(new SectionId(UUID.randomUUID()));
        return new Heading(
                level, title, true, List.of(), new Origin(List.of(mark), null, List.of()));
    }
}
