package org.forwardplan.app.parts;

import org.forwardplan.model.carrying.PlanText;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.ReadPlan;

import java.nio.file.Path;

/// For tests in which no plan leaves as text.
public record NoText() implements PlanText {

    @Override
    public void write(ReadPlan content, Path target, Progress progress) {
        throw new AssertionError(target);
    }

    @Override
    public ReadPlan read(Path zip, Progress progress) {
        throw new AssertionError(zip);
    }
}
