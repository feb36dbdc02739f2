package org.forwardplan.model.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.papers.Block.Table;
import org.forwardplan.model.papers.Chart.Series;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.LiveBlock.Subject;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.Target;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

class TrajectoryBlocksTest {

    private static final Target TARGET =
            new Target.AtLeast(
                    BigDecimal.valueOf(76), "% seen in four hours", LocalDate.of(2028, 3, 31));

    private final PaperPlan plan =
            new PaperPlan()
                    .organisation("North Trust", Organisation.Kind.TRUST)
                    .section("Live", null, Section.Status.SIGNED_OFF)
                    .objective("Seen", TARGET)
                    .objective("Quiet", TARGET);

    private void figures() {
        plan.figures("Seen", null, 2026, "72", "71.5")
                .figures("Seen", null, 2027, "76", null)
                .figures("Seen", "North Trust", 2026, "1234", null);
    }

    private List<Block> printed(String filter) {
        return live().printed(new LiveBlock(Subject.TRAJECTORIES, filter), section());
    }

    private LiveBlocks live() {
        var now = plan.plan();
        return new LiveBlocks(now, Coverage.of(now), Outline.of(now));
    }

    private static SectionId section() {
        return new SectionId(PaperPlan.uuid("Live"));
    }

    @Test
    void only_objectives_with_figures_are_drawn_each_with_its_figures_in_a_table() {
        figures();
        var blocks = printed("");

        assertEquals(2, blocks.size());
        assertEquals(
                "Seen. Target: ≥ 76% seen in four hours by 31 Mar 2028. The figure planned for"
                        + " 2027/28, 76, meets the target."
                        + " The system fell behind in 2026/27: 71.5 against 72 planned.",
                Spans.text(((Paragraph) blocks.getFirst()).spans()));
        var chart = assertInstanceOf(Chart.class, blocks.getLast());
        assertEquals(
                List.of("2026/27", "2027/28", "2028/29", "2029/30", "2030/31"), chart.categories());
        assertEquals(
                List.of(
                        new Series("Planned", Arrays.asList(72.0, 76.0, null, null, null)),
                        new Series("Outturn", Arrays.asList(71.5, null, null, null, null)),
                        new Series("Target", List.of(76.0, 76.0, 76.0, 76.0, 76.0))),
                chart.series());
        assertEquals("%", chart.unit());
        assertEquals(
                List.of(
                        "Planned | 72 | 76 |  |  | ",
                        "Outturn | 71.5 |  |  |  | ",
                        "Planned, North Trust | 1,234 |  |  |  | "),
                Printed.rows(chart.figures()));
    }

    @Test
    void what_a_chart_shows_is_told_in_words_with_its_figures() {
        figures();
        var chart = (Chart) printed("").getLast();

        assertEquals(
                "The system: planned 72 for 2026/27 and 76 for 2027/28; outturn 71.5 for 2026/27.",
                chart.alt().substring(0, chart.alt().indexOf(" North")));
    }

    @Test
    void on_screen_the_figures_of_all_stand_in_one_table_that_leads_to_the_objectives() {
        figures();
        var now = live().of(new LiveBlock(Subject.TRAJECTORIES, ""), section());

        assertEquals(
                List.of(
                        "Seen | Planned | 72 | 76 |  |  | ",
                        "Seen | Outturn | 71.5 |  |  |  | ",
                        "Seen | Planned, North Trust | 1,234 |  |  |  | "),
                Printed.rows((Table) now.block()));
        assertEquals(3, now.about().size());
    }

    @Test
    void bodies_are_drawn_where_the_system_has_no_figures() {
        plan.figures("Seen", "North Trust", 2026, "70", "71")
                .figures("Seen", "North Trust", 2027, "72", null);

        var chart = (Chart) printed("").getLast();
        assertEquals(
                List.of("North Trust", "Target"),
                chart.series().stream().map(Series::name).toList());
    }

    @Test
    void it_is_narrowed_by_the_objectives_title() {
        figures();
        plan.figures("Quiet", null, 2026, "1", null).figures("Quiet", null, 2027, "2", null);

        assertEquals(2, printed("quiet").size());
        assertEquals(4, printed("").size());
        assertInstanceOf(Paragraph.class, printed("something else").getFirst());
    }

    @Test
    void of_very_many_the_first_are_drawn_and_the_others_stand_in_a_table() {
        for (var at = 0; at < TrajectoryBlocks.DRAWN + 2; at++) {
            plan.objective("Objective " + at, TARGET)
                    .figures("Objective " + at, null, 2026, "75", null)
                    .figures("Objective " + at, null, 2027, "76", null);
        }
        var blocks = printed("");

        assertEquals(
                "Of 22 objectives with figures the first 20 are drawn; the figures of the others"
                        + " stand in the table after them.",
                Spans.text(((Paragraph) blocks.getFirst()).spans()));
        assertEquals(20, blocks.stream().filter(Chart.class::isInstance).count());
        assertEquals(
                List.of(
                        "Objective 20 | Planned | 75 | 76 |  |  | ",
                        "Objective 21 | Planned | 75 | 76 |  |  | "),
                Printed.rows((Table) blocks.getLast()));
    }

    @Test
    void a_single_year_makes_no_line_and_stands_in_the_table() {
        figures();
        plan.figures("Quiet", null, 2027, "76", null);
        var blocks = printed("");

        assertEquals(1, blocks.stream().filter(Chart.class::isInstance).count());
        assertEquals(
                List.of("Quiet | Planned |  | 76 |  |  | "),
                Printed.rows((Table) blocks.getLast()));
    }

    @Test
    void the_objectives_of_a_board_paper_and_the_reference_volume_bring_their_figures() {
        figures();

        assertEquals(
                List.of("Figures by year"),
                new PlanBlocks(plan.plan())
                        .objectives().stream()
                                .filter(Heading.class::isInstance)
                                .map(it -> ((Heading) it).text())
                                .toList());
        assertEquals(
                1,
                new ReferenceVolumePaper()
                        .make(plan.plan(), PaperPlan.TODAY).blocks().stream()
                                .filter(Chart.class::isInstance)
                                .count());
    }
}
