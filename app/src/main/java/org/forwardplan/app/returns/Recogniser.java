package org.forwardplan.app.returns;

import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.jobs.Job;
import org.forwardplan.model.plan.PartnerReturn;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.returns.Recognised;
import org.forwardplan.model.returns.ReturnReader;
import org.forwardplan.model.returns.ReturnRecognition;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// Finds out what a file that came back is, on the plan as it stands when it is asked. Changes
/// nothing.
record Recogniser(OpenPlan plan, ReturnReader reader) {

    /// @param answers the request the planner says it answers; null where nobody said
    Job<Recognised> of(Path file, @Nullable ReturnRequest answers) {
        var recognition = recognition();
        return progress -> recognition.of(reader.read(file, progress), answers, progress);
    }

    /// The same of a file that is kept with the plan, as an answer to what it is kept for.
    Job<Recognised> again(PartnerReturn kept) {
        var recognition = recognition();
        var answers = plan.plan().find(ReturnRequest.class, kept.request()).orElse(null);
        return progress -> recognition.of(reader.read(kept, progress), answers, progress);
    }

    private ReturnRecognition recognition() {
        return new ReturnRecognition(plan.plan(), plan.journal(), reader, plan.now());
    }
}
