package org.forwardplan.persistence.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

class QuietTest {

    @TempDir private Path temporary;

    @Test
    void making_opening_and_failing_to_open_a_plan_prints_nothing() throws IOException {
        try (var other =
                OtherProcess.start(MakeAndOpen.class, temporary.resolve("Vale.fplan").toString())) {
            assertEquals(List.of("done"), other.output().lines().toList());
        }
    }

    /// Makes a plan, opens it, brings it up to date, fails to open it, and says that it is done.
    static final class MakeAndOpen {

        public static void main(String[] arguments) throws IOException {
            var file = Path.of(arguments[0]);
            var store = new PlanFileStore(Clock.systemUTC());
            store.create(file, EveryKind.started()).close();
            store.open(file).close();
            PlanFolder.storeOf(PlanFolder.LATER).open(file).close();
            new PlanFolder(file.getParent()).assertRefuses(store, file, "newer");
            System.out.println("done");
        }
    }
}
