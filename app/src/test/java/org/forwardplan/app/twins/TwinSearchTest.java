package org.forwardplan.app.twins;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.app.cli.FakePlanFiles;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.PlanFiles;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Together;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

final class TwinSearchTest {

    private static final PlanChange NOTHING = new Together(List.of());

    @TempDir private Path folder;
    private final PlanFiles files = new FakePlanFiles();

    @Test
    void copies_that_sync_programs_make_are_found_by_their_names_and_what_was_done_in_them() {
        var names =
                List.of(
                        "Plan (1).fplan",
                        "Plan (LT-042's conflicted copy 2026-03-01).fplan",
                        "Plan - Copy.fplan",
                        "Plan-LAPTOP123.fplan",
                        "Plan.sync-conflict-20260301-120000-ABC.fplan");
        names.forEach(name -> write(name, 9, 10));
        for (var other :
                List.of(
                        "Planning.fplan",
                        "Plan (before update 2026-03-01 1405).fplan",
                        "Plan (damaged).fplan",
                        "Other.fplan")) {
            write(other, 9, 10);
        }
        write("Plan.fplan", 9);

        assertEquals(names, found("Plan.fplan"));
        assertEquals(List.of("Plan.fplan"), foundWhenLonger("Plan-LAPTOP123.fplan"));
    }

    /// The plan is found beside its copy too, once it holds something of its own.
    private List<String> foundWhenLonger(String copy) {
        try (var plan = files.open(folder.resolve("Plan.fplan"))) {
            plan.record(edit(11));
        }
        return found(copy);
    }

    @Test
    void a_copy_with_nothing_of_its_own_and_another_plan_of_like_name_are_not_told_of() {
        write("Plan.fplan", 9, 10);
        write("Plan (1).fplan", 9);
        write("Plan (2).fplan", 8, 10);

        assertEquals(List.of(), found("Plan.fplan"));
    }

    @Test
    void it_is_said_what_each_holds_and_which_is_newer() {
        write("Plan.fplan", 9);
        write("Plan-LT.fplan", 9, 10, 12);
        assertEquals(
                List.of(
                        "“Plan-LT.fplan” beside this plan is another copy of it. It holds 2 changes"
                                + " that this plan does not, the last made at 12:00 on 1 March"
                                + " 2026; it is the newer of the two."),
                said("Plan.fplan"));
        try (var plan = files.open(folder.resolve("Plan.fplan"))) {
            plan.record(edit(11));
        }
        assertEquals(
                List.of(
                        "“Plan-LT.fplan” beside this plan is another copy of it. It holds 2 changes"
                                + " that this plan does not, the last made at 12:00 on 1 March"
                                + " 2026; this plan holds 1 change that it does not and is the"
                                + " older, last changed at 11:00 on 1 March 2026."),
                said("Plan.fplan"));
    }

    private List<String> said(String name) {
        return twins(name).stream().map(twin -> twin.sentence(ZoneOffset.UTC)).toList();
    }

    private List<String> found(String name) {
        return twins(name).stream().map(twin -> twin.file().getFileName().toString()).toList();
    }

    private List<Twin> twins(String name) {
        try (var plan = files.open(folder.resolve(name))) {
            return new TwinSearch(plan, files).find();
        }
    }

    /// A plan begun and changed at these hours.
    private void write(String name, int begun, int... hours) {
        try (var plan = files.create(folder.resolve(name), edit(begun))) {
            for (var hour : hours) {
                plan.record(edit(hour));
            }
        }
    }

    private static Edit edit(int hour) {
        return new Edit(
                Instant.parse("2026-03-01T00:00:00Z").plusSeconds(3600L * hour),
                "Planning lead",
                Edit.Act.DONE,
                "Done at " + hour,
                NOTHING);
    }
}
