package org.forwardplan.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.forwardplan.app.cli.FakePlanFiles;
import org.forwardplan.app.openplan.QualityPlan;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.PlanChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class HeadStartTest {

    @TempDir private Path folder;
    private final FakePlanFiles files = new FakePlanFiles();
    private Path plan = Path.of("");

    @BeforeEach
    void a_plan() {
        plan = folder.resolve("Vale.fplan");
        var first =
                new Edit(
                        QualityPlan.CLOCK.instant(),
                        "Planning lead",
                        Edit.Act.DONE,
                        "Start",
                        new PlanChange.Together(List.of()));
        files.create(plan, first);
    }

    @Test
    void a_plan_is_opened_ahead_once_and_then_as_ever() {
        var ahead = new HeadStart(files, plan);

        assertEquals(plan, ahead.open(plan).file());
        files.hold(plan);
        assertThrows(StorageException.class, () -> ahead.open(plan));
        files.release(plan);
        assertEquals(plan, ahead.open(plan).file());
    }

    @Test
    void what_stands_in_the_way_is_told_as_if_it_were_opened_now() {
        files.hold(plan);

        var ahead = new HeadStart(files, plan);

        var held = assertThrows(StorageException.class, () -> ahead.open(plan));
        assertEquals("Vale.fplan has been open since 9", held.getMessage());
        assertEquals(
                "Vale.fplan has been open since 9",
                ahead.openToRead(plan).readOnly().orElseThrow().sentence());
    }

    @Test
    void another_plan_is_opened_as_ever() {
        var other = folder.resolve("Other.fplan");
        var ahead = new HeadStart(files, other);

        assertEquals(plan, ahead.open(plan).file());
        assertThrows(StorageException.class, () -> ahead.open(other));
    }
}
