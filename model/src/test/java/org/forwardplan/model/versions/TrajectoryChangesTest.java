package org.forwardplan.model.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.papers.Block.Table;
import org.forwardplan.model.papers.ChangePaper;
import org.forwardplan.model.papers.PaperPlan;
import org.forwardplan.model.papers.Printed;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Target;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;

class TrajectoryChangesTest {

    private static PaperPlan plan() {
        return new PaperPlan()
                .organisation("North Trust", Organisation.Kind.TRUST)
                .objective("Seen", new Target.AtLeast(BigDecimal.valueOf(76), "%", null));
    }

    private static final Plan THEN =
            plan().figures("Seen", null, 2026, "76", null)
                    .figures("Seen", "North Trust", 2026, "70", null)
                    .plan();

    private static List<String> told(Plan now) {
        var changes = VersionChanges.between(THEN, now);
        var texts = new ChangeTexts(changes.comparison());
        return changes.groups().stream()
                .flatMap(group -> group.changes().stream())
                .flatMap(change -> texts.of(change).stream())
                .map(text -> "%s: %s → %s".formatted(text.name(), text.then(), text.now()))
                .toList();
    }

    @Test
    void a_changed_figure_is_told_in_the_words_of_its_objective() {
        var now =
                plan().figures("Seen", null, 2026, "78", "1234.5")
                        .figures("Seen", "North Trust", 2026, "71", null)
                        .plan();

        assertEquals(
                List.of(
                        "Figure planned for 2026/27: 76 → 78",
                        "Outturn for 2026/27:  → 1,234.5",
                        "Figure planned for 2026/27, North Trust: 70 → 71"),
                told(now));
        assertEquals(
                List.of("Seen"),
                VersionChanges.between(THEN, now).groups().stream()
                        .map(ChangeGroup::title)
                        .toList());
    }

    @Test
    void figures_that_come_and_go_are_told_by_year_and_body() {
        var now =
                plan().figures("Seen", null, 2026, "76", null)
                        .figures("Seen", null, 2027, "77", null)
                        .plan();
        var changes = VersionChanges.between(THEN, now);
        var texts = new ChangeTexts(changes.comparison());

        assertEquals(
                List.of(
                        "Figures by year removed: 2026/27, North Trust",
                        "Figures by year added: 2027/28"),
                changes.groups().getFirst().changes().stream().map(texts::line).toList());
        assertEquals(
                List.of(
                        "Figure planned for 2026/27, North Trust: 70 → ",
                        "Figure planned for 2027/28:  → 77"),
                told(now));
    }

    @Test
    void another_planned_figure_weighs_as_another_target_does_and_an_outturn_less() {
        assertEquals(Significance.PROMISE, weight(plan().figures("Seen", null, 2026, "75", null)));
        assertEquals(Significance.SUBSTANCE, weight(plan().figures("Seen", null, 2026, "76", "1")));
    }

    private static Significance weight(PaperPlan now) {
        return VersionChanges.between(
                        THEN, now.figures("Seen", "North Trust", 2026, "70", null).plan())
                .groups()
                .getFirst()
                .significance();
    }

    @Test
    void the_change_paper_has_a_row_for_each_figure() {
        var now =
                plan().figures("Seen", null, 2026, "74", null)
                        .figures("Seen", null, 2027, "77", null)
                        .figures("Seen", "North Trust", 2026, "70", null)
                        .plan();
        var blocks = new ChangePaper(VersionChanges.between(THEN, now), "then", "now").blocks(1);
        var rows = Printed.rows((Table) blocks.getLast());

        assertEquals(
                List.of(
                        "Figure planned for 2026/27 | 76 | 74",
                        "Figure planned for 2027/28 |  | 77"),
                rows);
    }
}
