package org.forwardplan.model.revisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.journal.Past;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Revision.Route;
import org.forwardplan.model.plan.Revision.Task;
import org.forwardplan.model.revisions.RevisionPath.Question;
import org.forwardplan.model.versions.ChangeGroup;
import org.forwardplan.model.versions.Significance;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class RevisionPathTest {

    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 1);

    private final Published published = new Published();

    private RevisionPath path() {
        return RevisionPath.of(published.plan(), published.past());
    }

    @Test
    void a_plan_that_was_never_published_has_to_be_published_first() {
        var path = RevisionPath.of(Items.plan(Items.section(1, "Quality")), Past.UNKNOWN);

        assertEquals(List.of(Question.PUBLISHED), path.questions());
        assertEquals(List.of(), path.routes());
    }

    @Test
    void a_plan_that_has_not_changed_can_only_be_confirmed() {
        published.add(
                Items.link(9, Items.passage(2, 1, ""), "other-revision/when-other-revision-sent"));

        assertEquals(List.of(Route.CONFIRMED), path().routes());
    }

    @Test
    void people_choose_the_route_of_a_change() {
        published.says("We will open 30 beds by March.");

        assertEquals(List.of(Route.values()), path().routes());
        assertEquals(Map.of(Significance.SUBSTANCE, 1L), path().weights());
        assertTrue(path().onlyRoute().isEmpty());
    }

    @Test
    void what_a_document_of_changes_has_told_is_not_told_again() {
        published.says("We will open 30 beds by March.");
        published.judge(Route.OTHER, AUTUMN);

        assertEquals(
                "the plan published on 30 Jun 2026 as changed on 1 Oct 2026",
                path().publicText().words());
        assertTrue(path().nothingChanged());

        published.add(Items.section(7, "Planned care"));

        assertEquals(
                List.of("2 Planned care"),
                path().noticed().stream().map(ChangeGroup::title).toList());
    }

    @Test
    void a_judgement_that_the_plan_stands_makes_no_change_public() {
        published.says("We will open 30 beds by March.");
        published.judge(Route.CONFIRMED, AUTUMN);

        assertEquals(1, path().noticed().size());
        assertEquals(Route.CONFIRMED, path().last().route());
    }

    @Test
    void publishing_again_begins_anew() {
        published.says("We will open 30 beds by March.");
        published.judge(Route.SIGNIFICANT, AUTUMN);
        published.publishAgain(AUTUMN.plusWeeks(12));

        assertTrue(path().nothingChanged());
        assertEquals(null, path().last());
    }

    @Test
    void another_revision_is_published_and_sent_to_everybody_the_rulebook_names() {
        assertEquals(
                List.of(
                        "Publish the document that sets out the changes to  by 2026-10-29",
                        "Send the document that sets out the changes to Riverside partnership by"
                                + " 2026-11-05",
                        "Send the document that sets out the changes to North board by 2026-11-05",
                        "Send the document that sets out the changes to South board by 2026-11-05",
                        "Send the document that sets out the changes to NHS England by"
                                + " 2026-11-05"),
                words(RevisionTasks.of(published.plan(), Route.OTHER, AUTUMN)));
    }

    @Test
    void a_significant_revision_asks_people_and_each_board_before_it_is_published() {
        var tasks = RevisionTasks.of(published.plan(), Route.SIGNIFICANT, AUTUMN);

        assertEquals(
                List.of(
                        Task.Kind.CONSULT,
                        Task.Kind.CONSULT,
                        Task.Kind.CONSULT,
                        Task.Kind.CONSULT,
                        Task.Kind.CONSULT,
                        Task.Kind.PUBLISH,
                        Task.Kind.SEND,
                        Task.Kind.SEND,
                        Task.Kind.SEND,
                        Task.Kind.SEND),
                tasks.stream().map(Task::kind).toList());
        assertEquals(
                2,
                tasks.stream().filter(task -> task.what().startsWith("Have its opinion")).count());
    }

    @Test
    void a_body_that_nobody_entered_must_have_it_all_the_same() {
        assertEquals(
                List.of(
                        "",
                        "Integrated care partnership",
                        "Each relevant health and wellbeing board",
                        "NHS England"),
                RevisionTasks.of(Plan.of(Stream.of(Published.rule())), Route.OTHER, AUTUMN).stream()
                        .map(Task::to)
                        .toList());
    }

    private static List<String> words(List<Task> tasks) {
        return tasks.stream()
                .map(task -> "%s to %s by %s".formatted(task.what(), task.to(), task.due()))
                .toList();
    }
}
