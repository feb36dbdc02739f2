package org.forwardplan.model.revisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.papers.Block.Table;
import org.forwardplan.model.papers.Paper;
import org.forwardplan.model.papers.Printed;
import org.forwardplan.model.plan.Revision;
import org.forwardplan.model.plan.Revision.Route;
import org.forwardplan.model.plan.Revision.Task;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class RevisionPaperTest {

    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Published published = new Published();

    private Paper make(RevisionPaper kind, Revision revision) {
        return kind.make(
                Judged.of(published.plan(), published.past(), revision).orElseThrow(), TODAY);
    }

    @Test
    void the_document_of_changes_opens_with_the_law_and_the_judgement() {
        published.says("We will open 30 beds by March.");
        var revision = published.judge(Route.OTHER, AUTUMN);
        published.says("We will open 20 beds by March.");

        var paper = make(RevisionPaper.CHANGES, revision);
        var lines = Printed.lines(paper);

        assertEquals(AUTUMN, paper.dated());
        assertEquals("H1 About this document", lines.getFirst());
        assertTrue(
                lines.contains(
                        "They do not consider the revision significant, so this document is"
                                + " published under the Act s.3 and sent to the integrated care"
                                + " partnership, each relevant health and wellbeing board and NHS"
                                + " England."));
        assertTrue(
                Printed.rows(Printed.table(paper, "The judgement"))
                        .contains("Judged by | the board of the ICB"));
        assertTrue(lines.contains("Two wards open later."));
        var changes = (Table) paper.blocks().getLast();
        assertEquals(
                List.of("We will open 40 beds by March. | We will open 30 beds by March."),
                Printed.rows(changes).stream()
                        .map(row -> row.substring(row.indexOf("We will")))
                        .toList());
    }

    @Test
    void the_declaration_says_what_stands_since_when_and_who_said_so() {
        var paper = make(RevisionPaper.DECLARATION, published.judge(Route.CONFIRMED, AUTUMN));

        var lines = Printed.lines(paper);
        assertTrue(lines.getFirst().contains("published on 30 Jun 2026, stands and is maintained"));
        assertTrue(
                lines.contains(
                        "The board of the ICB reviewed the plan on 1 Oct 2026 and found that it"
                                + " needs no revision."));
    }

    @Test
    void the_despatch_record_tells_what_went_from_what_has_yet_to_go() {
        published.says("We will open 30 beds by March.");
        var judged = published.judge(Route.OTHER, AUTUMN);
        var tasks = new ArrayList<>(judged.tasks());
        var task = tasks.get(1);
        tasks.set(1, new Task(task.kind(), task.what(), task.to(), task.due(), TODAY, "By email"));
        var revision =
                new Revision(
                        judged.id(),
                        judged.since(),
                        judged.route(),
                        judged.by(),
                        judged.on(),
                        judged.reasoning(),
                        judged.entry(),
                        tasks);

        var paper = make(RevisionPaper.DESPATCH, revision);

        assertTrue(Printed.lines(paper).contains("1 of 5 tasks were done by 22 Nov 2026."));
        assertEquals(
                List.of(
                        "Riverside partnership | Send the document that sets out the changes | 22"
                                + " Nov 2026 | By email"),
                Printed.rows(Printed.table(paper, "Published, sent")));
        assertEquals(4, Printed.table(paper, "Not done yet").rows().size());
    }

    @Test
    void each_route_has_its_documents() {
        assertEquals(
                List.of(RevisionPaper.DECLARATION, RevisionPaper.DESPATCH),
                RevisionPaper.of(Route.CONFIRMED));
        assertEquals(
                List.of(RevisionPaper.CHANGES, RevisionPaper.DESPATCH),
                RevisionPaper.of(Route.OTHER));
    }
}
