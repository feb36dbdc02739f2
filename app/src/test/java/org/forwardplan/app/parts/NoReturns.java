package org.forwardplan.app.parts;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.plan.PartnerReturn;
import org.forwardplan.model.returns.ReturnReader;
import org.forwardplan.model.returns.ReturnedBook;

import java.nio.file.Path;

/// For tests in which nothing comes back from partners.
public record NoReturns() implements ReturnReader {

    @Override
    public ReturnedBook read(Path file, Progress progress) {
        throw new AssertionError(file);
    }

    @Override
    public ReturnedBook read(PartnerReturn kept, Progress progress) {
        throw new AssertionError(kept);
    }
}
