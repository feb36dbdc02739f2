package org.forwardplan.persistence.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph.Kind;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.TextTable;
import org.forwardplan.model.rulebook.RulebookException.Fault;
import org.forwardplan.persistence.rulebooks.Faults;
import org.forwardplan.persistence.rulebooks.RulebookFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class SectionReaderTest {

    private final SampleFolder folder = new SampleFolder("trial");
    private final TestLinks links = new TestLinks(folder, new RulebookFiles().shipped().getLast());
    private final OpenSections sections = new OpenSections(folder, links);
    private final Faults faults = new Faults("one.md");

    @Test
    void headings_make_sections_with_leads_and_statuses() {
        var outline =
                Outline.of(
                        read(
                                """
                                # First
                                @lead Chief Nurse
                                @status signed-off
                                ## Within
                                ### Deeper
                                # Second
                                """));

        assertEquals(
                List.of("1 First", "1.1 Within", "1.1.1 Deeper", "2 Second"),
                outline.entries().stream().map(Outline.Entry::heading).toList());
        var first = outline.entries().getFirst().section();
        assertEquals("Chief Nurse", first.lead());
        assertEquals(Section.Status.SIGNED_OFF, first.status());
    }

    @Test
    void the_words_below_a_box_stand_in_it_and_those_after_its_end_do_not() {
        assertEquals(
                List.of(
                        new Callout(Callout.Kind.CASE_STUDY, "Hubs", Prose.of("One.", "Two.")),
                        new Callout(Callout.Kind.NOTE, "", Prose.of("Mind.")),
                        Prose.of("Three.")),
                bodies(
                        """
                        # First
                        @box case-study Hubs
                        One.

                        Two.
                        @box note
                        Mind.
                        @passage
                        Three.
                        """));
    }

    @Test
    void a_passage_ends_where_it_answers_something_or_says_so() {
        var bodies =
                bodies(
                        """
                        # First
                        One.

                        Still one.
                        @answers quality/objectives, quality/metrics
                        Two.
                        @passage
                        Three.
                        """);

        assertEquals(
                List.of(Prose.of("One.", "Still one."), Prose.of("Two."), Prose.of("Three.")),
                bodies);
        assertEquals(
                List.of("quality/objectives", "quality/metrics"),
                links.items().stream()
                        .map(Link.class::cast)
                        .map(it -> it.test().toString())
                        .toList());
    }

    @Test
    void headings_of_the_fourth_depth_are_sub_headings_of_the_passage() {
        var prose = (Prose) bodies("# First\n#### Small\nWords.\n##### Smaller\n").getFirst();

        assertEquals(
                List.of(Kind.HEADING, Kind.TEXT, Kind.HEADING),
                prose.paragraphs().stream().map(Prose.Paragraph::kind).toList());
        assertEquals(
                List.of(1, 1, 2), prose.paragraphs().stream().map(Prose.Paragraph::level).toList());
    }

    @Test
    void live_blocks_and_tables_are_passages_of_their_own() {
        var bodies =
                bodies(
                        """
                        # First
                        Words.
                        @live objectives bcyp
                        @live national-objectives
                        @table Money
                        | What | How much |
                        |---|---|
                        | Risks |  |
                        More words.
                        """);

        assertEquals(
                List.of(
                        Prose.of("Words."),
                        new LiveBlock(LiveBlock.Subject.OBJECTIVES, "Young people"),
                        new LiveBlock(LiveBlock.Subject.NATIONAL_OBJECTIVES, ""),
                        new TextTable(
                                "Money",
                                List.of("What", "How much"),
                                List.of(List.of("Risks", ""))),
                        Prose.of("More words.")),
                bodies);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("Words.\n", "line 1: these words stand before the first heading"),
                arguments("@lead Chief Nurse\n", "line 1: there is no section above for '@lead'"),
                arguments(
                        "# A\n### C\n",
                        "line 2: this heading is deeper than one step below the last, or was there"
                                + " before"),
                arguments(
                        "# A\n## B\n## B\n",
                        "line 3: this heading is deeper than one step below the last, or was there"
                                + " before"),
                arguments(
                        "# A\nWords.\n@answer quality/metrics\n",
                        "line 3: there is no mark '@answer'. Did you mean 'answers'?"),
                arguments(
                        "# A\n@answers quality/metrics\n",
                        "line 2: there is no passage above that could answer 'quality/metrics'"),
                arguments(
                        "# A\nWords.\n@answers quality/metric\n",
                        "line 3: there is no test 'quality/metric'. Did you mean"
                                + " 'quality/metrics'?"),
                arguments(
                        "# A\nWords.\n@answers quality/nqb, quality/nqb\n",
                        "line 3: 'quality/nqb' is named twice: once is enough"),
                arguments(
                        "# A\n@status draughting\n",
                        "line 2: 'draughting' is not known here. Did you mean 'drafting'?"),
                arguments(
                        "# A\n@live objective\n",
                        "line 2: 'objective' is not known here. Did you mean 'objectives'?"),
                arguments(
                        "# A\n@table T\n| a | b |\n",
                        "line 3: a table needs a row of headings and a row of dashes"),
                arguments(
                        "# A\n@table T\n| a | b |\n|---|---|\n| 1 |\n",
                        "line 5: the rows of table 'T' are not equally wide"),
                arguments(
                        "# A\nWords.\n@passage\n@lead Chief Nurse\n",
                        "line 4: '@lead' must stand directly beneath its heading"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_named_with_its_line(String text, String fault) {
        read(text);

        assertEquals(
                List.of("one.md, " + fault), faults.all().stream().map(Fault::toString).toList());
    }

    private List<PassageBody> bodies(String text) {
        var plan = read(text);
        assertTrue(faults.all().isEmpty(), faults.all().toString());
        return plan.all(Passage.class).stream().map(Passage::body).toList();
    }

    private Plan read(String text) {
        new SectionReader(sections, Map.of("bcyp", "Young people"), faults).read(text);
        return Plan.of(sections.items().stream());
    }
}
