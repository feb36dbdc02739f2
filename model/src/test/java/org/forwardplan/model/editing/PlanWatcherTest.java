package org.forwardplan.model.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.Section;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class PlanWatcherTest {

    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

    private final Section section = Items.section(1, "Quality");
    private final Section safety = section.withTitle("Safety");
    private final Plan before = Items.plan(section);
    private final Plan after = Items.plan(safety);
    private final PlanCommand rename = new ReviseItem("Rename section “Quality”", safety);
    private final PlanCommand addFinance = new AddItem("Add", Items.section(2, "Finance"));
    private final PlanInMemory file = new PlanInMemory(before);
    private final PlanEditor editor =
            new PlanEditor(file, Clock.fixed(NOON, ZoneOffset.UTC), () -> "Planning lead");

    @Test
    void watchers_are_told_of_each_change_when_it_is_stored() {
        var told = new ArrayList<PlanChange>();
        editor.watch((plan, change) -> {
            assertEquals(file.plan(), plan);
            assertEquals(editor.plan(), plan);
            told.add(change);
        });

        editor.perform(rename);
        editor.undo();

        assertEquals(List.of(new Revised(section, safety), new Revised(safety, section)), told);
    }

    @Test
    void who_no_longer_watches_is_not_told() {
        var told = new ArrayList<PlanChange>();
        PlanEditor.PlanWatcher watcher = (_, change) -> told.add(change);
        editor.watch(watcher);
        editor.unwatch(watcher);

        editor.perform(rename);

        assertEquals(List.of(), told);
    }

    @Test
    void a_watcher_may_leave_while_it_is_told() {
        PlanEditor.PlanWatcher[] watcher = new PlanEditor.PlanWatcher[1];
        watcher[0] = (_, _) -> editor.unwatch(watcher[0]);
        editor.watch(watcher[0]);
        editor.watch((_, _) -> {});

        editor.perform(rename);

        assertEquals(after, editor.plan());
    }

    @Test
    void a_watcher_must_not_edit() {
        editor.watch((_, _) -> editor.perform(addFinance));

        var refusal = assertThrows(IllegalStateException.class, () -> editor.perform(rename));

        assertEquals("Whoever watches the plan must not edit it", refusal.getMessage());
        assertEquals(after, editor.plan());
        assertEquals(after, file.plan());
        assertEquals(Optional.of("Rename section “Quality”"), editor.undoable());
    }

    @Test
    void a_watcher_must_not_undo() {
        editor.watch((_, _) -> editor.undo());

        assertThrows(IllegalStateException.class, () -> editor.perform(rename));

        assertEquals(after, editor.plan());
        assertEquals(Optional.empty(), editor.redoable());
    }

    @Test
    void edits_go_on_after_a_watcher_failed() {
        PlanEditor.PlanWatcher failing =
                (_, _) -> {
                    throw new UnsupportedOperationException("broken screen");
                };
        editor.watch(failing);
        assertThrows(UnsupportedOperationException.class, () -> editor.perform(rename));
        editor.unwatch(failing);

        editor.undo();

        assertEquals(before, editor.plan());
    }
}
