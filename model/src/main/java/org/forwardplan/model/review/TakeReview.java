package org.forwardplan.model.review;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.editing.AddPassage;
import org.forwardplan.model.editing.Decision;
import org.forwardplan.model.editing.MovePassages;
import org.forwardplan.model.editing.PlanCommand;
import org.forwardplan.model.editing.RemoveItem;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.editing.Steps;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.review.Proposal.Addition;
import org.forwardplan.model.review.Proposal.Change;
import org.forwardplan.model.review.Proposal.Deletion;
import org.forwardplan.model.review.Proposal.Move;
import org.forwardplan.model.review.Proposal.Remarks;
import org.forwardplan.model.review.Proposal.Retitle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes over what was accepted of a returned document: one change, undone as one. Refused where
/// the plan no longer says what the planner saw when deciding.
///
/// @param order the passages of each section as they came back
public record TakeReview(
        String label, Map<SectionId, List<PassageId>> order, List<Proposal> accepted)
        implements PlanCommand {

    public TakeReview {
        accepted = List.copyOf(accepted);
        order = Map.copyOf(order);
    }

    @Override
    public Decision decide(Plan plan) {
        var overtaken = accepted.stream().filter(it -> overtaken(it, plan)).findFirst();
        return overtaken.isPresent()
                ? Decision.refuse(
                        Finding.must(
                                "The plan has changed since this document was opened",
                                overtaken.get().section(),
                                "Take the document back again and decide on what the plan says"
                                        + " now"))
                : taken(plan);
    }

    private static boolean overtaken(Proposal proposal, Plan plan) {
        return switch (proposal) {
            case Retitle it ->
                    plan.find(Section.class, it.section())
                            .filter(is -> !is.title().equals(it.is()))
                            .isPresent();
            case Change it ->
                    !plan.find(Passage.class, it.passage())
                            .map(Passage::body)
                            .equals(it.gone() ? Optional.empty() : Optional.of(it.is()));
            case Deletion it ->
                    plan.find(Passage.class, it.passage())
                            .filter(is -> !is.body().equals(it.is()))
                            .isPresent();
            case Addition _, Move _, Remarks _ -> false;
        };
    }

    private Decision taken(Plan plan) {
        var steps = new Steps(plan);
        var placed = new HashMap<PassageId, Proposal>();
        for (var proposal : accepted) {
            switch (proposal) {
                case Retitle it -> title(steps, it);
                case Change it -> {
                    if (steps.plan().find(Passage.class, it.passage()).isEmpty()) {
                        placed.put(it.passage(), it);
                    } else {
                        change(steps, it);
                    }
                }
                case Deletion it -> steps.request(new RemoveItem("", it.passage()));
                case Addition it -> placed.put(it.passage(), it);
                case Move it -> placed.put(it.passage(), it);
                case Remarks _ -> {}
            }
        }
        order.forEach((section, came) -> place(steps, section, came, placed));
        accepted.stream()
                .filter(Remarks.class::isInstance)
                .map(Remarks.class::cast)
                .forEach(it -> comments(steps, it));
        return steps.decision();
    }

    Plan after(Plan plan) {
        return decide(plan) instanceof Decision.Accepted(var change) ? plan.after(change) : plan;
    }

    private static void title(Steps steps, Retitle retitle) {
        steps.plan()
                .find(Section.class, retitle.section())
                .ifPresent(it -> steps.request(new ReviseItem("", it.withTitle(retitle.title()))));
    }

    private static void change(Steps steps, Change change) {
        steps.plan()
                .find(Passage.class, change.passage())
                .ifPresent(it -> steps.request(new ReviseItem("", it.withBody(change.body()))));
    }

    /// Each stands behind what it stood behind in the document, as far as that is still there.
    private static void place(
            Steps steps, SectionId section, List<PassageId> came, Map<PassageId, Proposal> placed) {
        for (var at = 0; at < came.size(); at++) {
            var id = came.get(at);
            var proposal = placed.get(id);
            if (proposal == null) {
                continue;
            }
            var here =
                    steps.plan().all(Passage.class).stream()
                            .filter(it -> it.section().equals(section) && !it.id().equals(id))
                            .map(Passage::id)
                            .toList();
            var index = 0;
            for (var before : came.subList(0, at)) {
                index = here.contains(before) ? here.indexOf(before) + 1 : index;
            }
            switch (proposal) {
                case Addition it -> steps.request(new AddPassage(id, section, index, it.body()));
                case Change it -> steps.request(new AddPassage(id, section, index, it.body()));
                default -> steps.request(new MovePassages(id, section, index));
            }
        }
    }

    private static void comments(Steps steps, Remarks remarks) {
        for (var comment : remarks.added()) {
            var opening = comment.replyTo();
            var on =
                    steps.plan().find(comment.on()).isPresent()
                            ? comment
                            : comment.on(remarks.section());
            if (steps.plan().find(comment.id()).isEmpty()
                    && (opening == null || steps.plan().find(Comment.class, opening).isPresent())) {
                steps.change(new Added(on));
            }
        }
        for (var comment : remarks.settled()) {
            steps.plan()
                    .find(Comment.class, comment.id())
                    .filter(is -> is.resolved() != comment.resolved())
                    .ifPresent(
                            is -> steps.change(new Revised(is, is.resolved(comment.resolved()))));
        }
    }
}
