package org.forwardplan.persistence.planfile;

import org.forwardplan.model.journal.StorageException;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/// Opens a plan, says so, and keeps it open until it is ended.
final class HoldPlanOpen {

    private HoldPlanOpen() {}

    public static void main(String[] arguments) throws IOException {
        try (var _ = new PlanFileStore(Clock.systemUTC()).open(Path.of(arguments[0]))) {
            System.out.println("open");
            System.in.read();
        } catch (StorageException refused) {
            System.out.println(refused.getMessage());
        }
    }
}
