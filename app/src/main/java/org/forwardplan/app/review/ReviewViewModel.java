package org.forwardplan.app.review;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.review.Proposal;
import org.forwardplan.model.review.Review;
import org.forwardplan.model.review.TakeReview;

import java.util.List;
import java.util.stream.IntStream;

/// A returned document, proposal by proposal: each is accepted or rejected, then what was accepted
/// is taken over in one step.
public final class ReviewViewModel {

    private final OpenPlan plan;
    private final Review review;
    private final String file;
    private final Runnable close;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyStringWrapper standing = new ReadOnlyStringWrapper("");

    /// What the planner makes of a proposal.
    public enum Answer {
        OPEN("To decide"),
        ACCEPTED("Accepted"),
        REJECTED("Rejected");

        private final String words;

        Answer(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /// @param where number and title of the section it is in
    public record Row(Proposal proposal, String where, Answer answer) {}

    ReviewViewModel(OpenPlan plan, Review review, String file, Runnable close) {
        this.plan = plan;
        this.review = review;
        this.file = file;
        this.close = close;
        review.proposals().forEach(it -> rows.add(new Row(it, where(it), Answer.OPEN)));
        choose(rows.isEmpty() ? -1 : 0);
        stand();
    }

    // Properties

    public String file() {
        return file;
    }

    public ObservableList<Row> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    /// The place of the proposal that is looked at; -1 where there is none.
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// One line on how far the planner has come.
    public ReadOnlyStringProperty standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /// What the document holds, or lacks, and cannot be taken over.
    public List<String> notTaken() {
        return review.notTaken();
    }

    // Commands

    public void choose(int at) {
        chosen.set(at);
    }

    /// Answers the proposal that is looked at and goes on to the next that is open.
    public void answer(Answer answer) {
        var at = chosen.get();
        if (at >= 0) {
            answer(at, answer);
            IntStream.range(0, rows.size())
                    .map(step -> (at + 1 + step) % rows.size())
                    .filter(other -> rows.get(other).answer() == Answer.OPEN)
                    .findFirst()
                    .ifPresent(this::choose);
            stand();
        }
    }

    public void step(int by) {
        if (!rows.isEmpty()) {
            choose(Math.clamp(chosen.get() + by, 0, rows.size() - 1));
        }
    }

    public void acceptAll() {
        for (var at = 0; at < rows.size(); at++) {
            answer(at, Answer.ACCEPTED);
        }
        stand();
    }

    /// Takes over what was accepted, as one change, and closes; what was not stays as the plan has
    /// it.
    public void takeOver() {
        var accepted =
                rows.stream()
                        .filter(row -> row.answer() == Answer.ACCEPTED)
                        .map(Row::proposal)
                        .toList();
        var label = "Take over %d of %d from %s".formatted(accepted.size(), rows.size(), file);
        if (accepted.isEmpty() || plan.perform(new TakeReview(label, review.order(), accepted))) {
            close.run();
        }
    }

    public void leave() {
        close.run();
    }

    private void answer(int at, Answer answer) {
        var row = rows.get(at);
        rows.set(at, new Row(row.proposal(), row.where(), answer));
    }

    private void stand() {
        var open = rows.stream().filter(row -> row.answer() == Answer.OPEN).count();
        var accepted = rows.stream().filter(row -> row.answer() == Answer.ACCEPTED).count();
        standing.set(
                rows.isEmpty()
                        ? "Nothing in it differs from the plan"
                        : "%d to decide, %d accepted, %d rejected"
                                .formatted(open, accepted, rows.size() - open - accepted));
    }

    private String where(Proposal proposal) {
        return plan.state()
                .outline()
                .entry(proposal.section())
                .map(entry -> entry.heading())
                .orElse("");
    }
}
