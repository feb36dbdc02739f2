package org.forwardplan.app.review;

import org.forwardplan.app.files.FileDialogs;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.papers.PaperMaking;
import org.forwardplan.app.papers.PlainTemplates;
import org.forwardplan.app.templates.PaperLook;
import org.forwardplan.model.imports.Imported;
import org.forwardplan.model.papers.PaperLooks;
import org.forwardplan.model.review.ReturnedFile;

import java.util.List;
import java.util.Optional;

/// Reviews for tests in which nothing is sent out or taken back.
public final class NoReviews {

    public static final ReturnedFile NOTHING =
            new ReturnedFile(Optional.empty(), new Imported(List.of(), List.of(), List.of()));

    private NoReviews() {}

    public static SectionReviews of(OpenPlan plan, FileDialogs dialogs) {
        var jobs = new JobRunner(_ -> {});
        var look = new PaperLook(plan, new PaperLooks((_, _, _) -> {}, new PlainTemplates()));
        return new SectionReviews(
                plan, jobs, dialogs, new PaperMaking(plan, jobs, dialogs, look), (_, _) -> NOTHING);
    }
}
