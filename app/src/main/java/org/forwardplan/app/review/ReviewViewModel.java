package org.forwardplan.app.review;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.editing.Decision;
import org.forwardplan.model.review.Proposal;
import org.forwardplan.model.review.Review;
import org.forwardplan.model.review.TakeReview;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
        BOTH("Both kept"),
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
    public record Row(Proposal proposal, String where, Answer answer) {

        /// What is to be done to the plan because of it.
        Optional<Proposal> taken() {
            return switch (answer) {
                case ACCEPTED -> Optional.of(proposal);
                case BOTH -> proposal.both();
                case OPEN, REJECTED -> Optional.empty();
            };
        }
    }

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
        if (at >= 0 && (answer != Answer.BOTH || rows.get(at).proposal().both().isPresent())) {
            answer(at, answer);
            open(at + 1).ifPresent(this::choose);
            stand();
        }
    }

    /// The next that is open, round and round.
    private OptionalInt open(int from) {
        return IntStream.range(0, rows.size())
                .map(step -> (from + step) % rows.size())
                .filter(at -> rows.get(at).answer() == Answer.OPEN)
                .findFirst();
    }

    public void step(int by) {
        if (!rows.isEmpty()) {
            choose(Math.clamp(chosen.get() + by, 0, rows.size() - 1));
        }
    }

    /// Accepts everything but what the plan has changed too: that is to be chosen one by one.
    public void acceptAll() {
        for (var at = 0; at < rows.size(); at++) {
            if (!rows.get(at).proposal().alsoHere()) {
                answer(at, Answer.ACCEPTED);
            }
        }
        open(0).ifPresent(this::choose);
        stand();
    }

    /// Takes over what was accepted, as one change, and closes; what was not stays as the plan has
    /// it.
    public void takeOver() {
        var accepted = rows.stream().flatMap(row -> row.taken().stream()).toList();
        var label = "Take over %d of %d from %s".formatted(accepted.size(), rows.size(), file);
        var command = new TakeReview(label, review.order(), accepted);
        if (command.decide(plan.plan()).equals(Decision.nothingToDo()) || plan.perform(command)) {
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
        var accepted = rows.stream().filter(row -> row.taken().isPresent()).count();
        var choices =
                rows.stream()
                        .filter(row -> row.answer() == Answer.OPEN && row.proposal().alsoHere())
                        .count();
        standing.set(
                rows.isEmpty()
                        ? "Nothing in it differs from the plan"
                        : "%d to decide, %d accepted, %d rejected%s"
                                .formatted(
                                        open,
                                        accepted,
                                        rows.size() - open - accepted,
                                        choices == 0
                                                ? ""
                                                : ". Changed in the plan too: %d"
                                                        .formatted(choices)));
    }

    private String where(Proposal proposal) {
        return plan.state()
                .outline()
                .entry(proposal.section())
                .map(entry -> entry.heading())
                .orElse("");
    }
}
