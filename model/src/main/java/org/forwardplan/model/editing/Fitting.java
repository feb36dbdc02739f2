package org.forwardplan.model.editing;

import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.Confirmation;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Note;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Section;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What hangs on other things of a plan and cannot stand without them.
final class Fitting {

    private Fitting() {}

    /// True where everything it hangs on is there, and nothing says the same already.
    static boolean in(Plan plan, PlanItem item) {
        return switch (item) {
            case Link link -> fits(plan, link);
            case Comment comment -> {
                var opening = comment.replyTo();
                yield plan.find(comment.on()).isPresent()
                        && (opening == null || plan.find(Comment.class, opening).isPresent());
            }
            case Answer answer -> isAsked(plan, answer.id().requirement());
            case Confirmation confirmation -> isAsked(plan, confirmation.id().requirement());
            default -> true;
        };
    }

    private static boolean isAsked(Plan plan, ItemId requirement) {
        return plan.find(Requirement.class, requirement).isPresent();
    }

    private static boolean fits(Plan plan, Link link) {
        return plan.find(link.from()).isPresent()
                && plan.find(Requirement.class, link.test().requirement())
                        .flatMap(requirement -> requirement.test(link.test().test()))
                        .isPresent()
                && plan.items(Link.class)
                        .filter(other -> !other.id().equals(link.id()))
                        .noneMatch(other ->
                                other.from().equals(link.from())
                                        && other.test().equals(link.test()));
    }

    /// The links, comments and answers that hung on these things, each before what hangs on it.
    static List<PlanItem> on(Collection<? extends ItemId> ids, Plan plan) {
        var links =
                plan.all(Link.class).stream()
                        .filter(link ->
                                ids.contains(link.from())
                                        || ids.contains(link.test().requirement()));
        var comments =
                plan.items(Comment.class)
                        .filter(comment -> ids.contains(comment.on()))
                        .sorted(
                                Comparator.comparing(Fitting::isReply)
                                        .thenComparing(Comment::at)
                                        .thenComparing(comment -> comment.id().text()));
        var answers =
                plan.all(Answer.class).stream()
                        .filter(answer -> ids.contains(answer.id().requirement()));
        var confirmations =
                plan.all(Confirmation.class).stream()
                        .filter(it -> ids.contains(it.id().requirement()));
        return Stream.<Stream<? extends PlanItem>>of(answers, confirmations, links, comments)
                .<PlanItem>flatMap(it -> it)
                .toList();
    }

    /// The notes about a section.
    static List<Note> notes(Section section, Plan plan) {
        return plan.all(Note.class).stream()
                .filter(note -> note.section().equals(section.id()))
                .toList();
    }

    private static boolean isReply(Comment comment) {
        return comment.replyTo() != null;
    }
}
