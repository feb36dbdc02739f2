package org.forwardplan.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.ReturnRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

class ReturnCommandsTest {

    private static final Organisation TRUST =
            new Organisation(
                    new OrganisationId(new UUID(0, 1)),
                    0,
                    "Riverside Trust",
                    Organisation.Kind.TRUST,
                    List.of());

    @TempDir Path folder;

    private final Shell shell = new Shell();
    private Path file = Path.of("");

    @BeforeEach
    void a_plan_with_a_partner() {
        file = folder.resolve("Vale.fplan");
        var started =
                new PlanChange.Together(
                        List.of(shell.parts().sample().content(), new PlanChange.Added(TRUST)));
        shell.plans
                .create(
                        file,
                        new Edit(
                                Shell.CLOCK.instant(),
                                "Planning lead",
                                Edit.Act.DONE,
                                "Start",
                                started))
                .close();
    }

    private int ask() {
        return shell.run(
                "return",
                "send",
                file,
                "--partner",
                "riverside  trust",
                "--ask",
                "objectives,milestones",
                "--due",
                "2099-12-11",
                "-o",
                folder);
    }

    @Test
    void a_partner_is_asked_by_name_and_the_workbook_is_remembered() {
        assertEquals(0, ask());

        var request = shell.plans.read(file).plan().all(ReturnRequest.class).getFirst();
        assertEquals(TRUST.id(), request.partner());
        assertEquals(2, request.asks().size());
        assertEquals("Riverside Trust return, due 2099-12-11.xlsx", request.file());
        assertEquals(2, request.entry());
        assertTrue(Files.exists(folder.resolve(request.file())));
    }

    @Test
    void a_workbook_that_is_there_is_not_written_over() {
        ask();
        ask();

        assertTrue(Files.exists(folder.resolve("Riverside Trust return, due 2099-12-11 (2).xlsx")));
    }

    @Test
    void an_unknown_partner_is_told_with_those_that_are_near() {
        assertEquals(2, shell.run("return", "send", file, "--partner", "Riverside", "-o", folder));
        assertTrue(shell.err().contains("did you mean “Riverside Trust”?"), shell.err());
    }

    @Test
    void the_list_says_where_each_request_stands() {
        assertEquals(1, shell.run("return", "list", file));
        assertTrue(shell.out().contains("No partner has been asked"), shell.out());

        ask();
        assertEquals(0, shell.run("return", "list", file, "--json"));
        assertTrue(shell.out().contains("\"state\": \"sent\""), shell.out());
    }

    @Test
    void an_unknown_register_is_told_with_those_there_are() {
        assertEquals(
                2,
                shell.run(
                        "export", "register", "people", file, "-o", folder.resolve("people.xlsx")));
        assertTrue(shell.err().contains("objectives, trajectories, milestones"), shell.err());
    }
}
