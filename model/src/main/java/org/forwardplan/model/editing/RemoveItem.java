package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.Confirmation;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.AnswerId;
import org.forwardplan.model.plan.ItemId.ConfirmationId;
import org.forwardplan.model.plan.ItemId.SignOffId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Note;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.SignOff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/// Removes an item and what cannot stand without it: a section's sub-sections and passages, the
/// answer to a requirement and its confirmation, and the links to and from any of them. What merely
/// names it, as its owner or source, loses the name and stays.
public record RemoveItem(String label, ItemId id) implements PlanCommand {

    @Override
    public Decision decide(Plan plan) {
        var item = plan.find(id);
        if (item.isEmpty()) {
            return Decision.refuse(
                    Finding.must("It is no longer in the plan", null, "Nothing needs to be done"));
        }
        var gone = new LinkedHashSet<PlanItem>();
        collect(plan, item.get(), gone);
        var ids = new HashSet<ItemId>();
        gone.forEach(it -> ids.add(it.id()));
        var changes = new ArrayList<PlanChange>();
        plan.items(Link.class)
                .filter(link ->
                        ids.contains(link.from()) || ids.contains(link.test().requirement()))
                .filter(link -> !ids.contains(link.id()))
                .forEach(link -> changes.add(new Removed(link)));
        plan.items(Comment.class)
                .filter(comment -> ids.contains(comment.on()) || ids.contains(comment.replyTo()))
                .filter(comment -> !ids.contains(comment.id()))
                .forEach(comment -> changes.add(new Removed(comment)));
        Mentions.clear(plan, id).forEach(changes::add);
        gone.reversed().forEach(it -> changes.add(new Removed(it)));
        return Decision.accept(changes);
    }

    private static void collect(Plan plan, PlanItem item, Set<PlanItem> gone) {
        if (!gone.add(item)) {
            return;
        }
        if (item instanceof Requirement requirement) {
            plan.find(Answer.class, new AnswerId(requirement.id())).ifPresent(gone::add);
            plan.find(Confirmation.class, new ConfirmationId(requirement.id()))
                    .ifPresent(gone::add);
        }
        if (item instanceof Section section) {
            plan.items(Passage.class)
                    .filter(passage -> passage.section().equals(section.id()))
                    .forEach(gone::add);
            plan.items(Note.class)
                    .filter(note -> note.section().equals(section.id()))
                    .forEach(gone::add);
            plan.find(SignOff.class, new SignOffId(section.id())).ifPresent(gone::add);
            plan.items(Section.class)
                    .filter(child -> Objects.equals(child.parent(), section.id()))
                    .forEach(child -> collect(plan, child, gone));
        }
    }
}
