package org.forwardplan.app.review;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.forwardplan.app.files.FileDialogs;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.papers.PaperMaking;
import org.forwardplan.app.papers.PaperMaking.Wanted;
import org.forwardplan.model.papers.SectionReviewPaper;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.remaking.Recipes;
import org.forwardplan.model.review.ReturnedReview;
import org.forwardplan.model.review.ReviewReader;
import org.forwardplan.model.review.ReviewTicket;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// Sends sections out for review as Word documents and takes them back.
public final class SectionReviews {

    private final OpenPlan plan;
    private final JobRunner jobs;
    private final FileDialogs dialogs;
    private final PaperMaking making;
    private final ReviewReader reader;
    private final ReadOnlyObjectWrapper<@Nullable ReviewViewModel> current =
            new ReadOnlyObjectWrapper<>();

    public SectionReviews(
            OpenPlan plan,
            JobRunner jobs,
            FileDialogs dialogs,
            PaperMaking making,
            ReviewReader reader) {
        this.plan = plan;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.making = making;
        this.reader = reader;
        making.madeProperty()
                .subscribe(file -> {
                    if (file != null) {
                        plan.tell(
                                "Made %s. Send it to your reviewers."
                                        .formatted(file.getFileName()));
                        making.openMade();
                    }
                });
    }

    // Properties

    /// The returned document that is being looked through; null while there is none.
    public ReadOnlyObjectProperty<@Nullable ReviewViewModel> currentProperty() {
        return current.getReadOnlyProperty();
    }

    // Commands

    /// Asks where to, then writes the section with its comments to a Word document.
    ///
    /// @param beneath true where the sections beneath go with it
    public void send(SectionId section, boolean beneath) {
        plan.finishEdits();
        plan.state()
                .outline()
                .entry(section)
                .ifPresent(entry ->
                        making.make(
                                new Wanted(
                                                "%s, for review".formatted(entry.heading()),
                                                paper(section, beneath).fileName(plan.plan()),
                                                PaperMaking.WORD,
                                                Recipes.review(
                                                        section, beneath, plan.state().today()),
                                                plan.journal().last())
                                        .inOwnLook()));
    }

    /// Asks for the document that came back and opens what it would change.
    public void takeBack() {
        plan.finishEdits();
        dialogs.open("Take back a reviewed document", PaperMaking.WORD).ifPresent(this::read);
    }

    private void read(Path file) {
        var now = plan.plan();
        var journal = plan.journal();
        jobs.start(
                "Reading the reviewed document",
                progress ->
                        ReturnedReview.of(reader.readReturned(file, progress), file, now, journal),
                review ->
                        current.set(
                                new ReviewViewModel(
                                        plan,
                                        review,
                                        String.valueOf(file.getFileName()),
                                        () -> current.set(null))));
    }

    private SectionReviewPaper paper(SectionId section, boolean beneath) {
        return new SectionReviewPaper(
                ReviewTicket.of(plan.plan(), plan.journal(), section, beneath), true);
    }
}
