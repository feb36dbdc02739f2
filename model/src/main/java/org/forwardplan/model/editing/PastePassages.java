package org.forwardplan.model.editing;

import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Picture;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.writing.Pieces;
import org.forwardplan.model.writing.Writing;
import org.forwardplan.model.writing.Writing.Stretch;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Puts passages in the place of a stretch of prose: tables and figures among them become passages
/// of their own, prose at either end becomes part of what stands there.
///
/// The passage keeps its id where words of it stand before the place, or else behind it; a passage
/// that was empty becomes the first of those put in.
///
/// @param pictures that the figures show
public record PastePassages(
        PassageId id, Stretch where, List<PassageBody> bodies, List<Picture> pictures)
        implements PlanCommand {

    public PastePassages {
        bodies = List.copyOf(bodies);
        pictures = List.copyOf(pictures);
    }

    @Override
    public String label() {
        return "Paste";
    }

    @Override
    public Decision decide(Plan plan) {
        var found = plan.find(Passage.class, id);
        var entry = Outline.of(plan).entryOf(id);
        if (found.isEmpty()
                || entry.isEmpty()
                || bodies.isEmpty()
                || !(found.get().body() instanceof Prose prose)) {
            return Decision.nothingToDo();
        }
        var was = found.get();
        var parts = Pieces.cut(Writing.of(prose, 0).remove(where));
        var before = parts.getFirst();
        var behind = parts.getLast();
        var pieces = pieces(before, behind);
        var keeps = before.blank() && !behind.blank() ? pieces.size() - 1 : 0;
        var inOrder = new ArrayList<>(entry.get().passages());
        var at = inOrder.indexOf(was);
        inOrder.remove(at);
        for (var index = 0; index < pieces.size(); index++) {
            var body = pieces.get(index);
            inOrder.add(at + index, index == keeps ? was.withBody(body) : fresh(was, body));
        }
        var changes = new ArrayList<PlanChange>();
        pictures.stream()
                .filter(picture -> plan.find(Picture.class, picture.id()).isEmpty())
                .distinct()
                .forEach(picture -> changes.add(new Added(picture)));
        for (var index = 0; index < inOrder.size(); index++) {
            var now = inOrder.get(index).at(was.section(), index);
            var old = plan.find(Passage.class, now.id());
            if (old.isEmpty()) {
                changes.add(new Added(now));
            } else if (!old.get().equals(now)) {
                changes.add(new Revised(old.get(), now));
            }
        }
        return Decision.accept(changes);
    }

    private List<PassageBody> pieces(Prose before, Prose behind) {
        var pieces = new ArrayList<>(bodies);
        if (!before.blank()) {
            if (pieces.getFirst() instanceof Prose first) {
                pieces.set(0, Writing.of(before, Integer.MAX_VALUE).paste(first).prose());
            } else {
                pieces.addFirst(before);
            }
        }
        if (!behind.blank()) {
            if (bodies.size() > 1 && pieces.getLast() instanceof Prose last) {
                pieces.set(pieces.size() - 1, Writing.of(behind, 0).paste(last).prose());
            } else {
                pieces.addLast(behind);
            }
        }
        return pieces;
    }

    private static Passage fresh(Passage beside, PassageBody body) {
        return new Passage(new PassageId(UUID.randomUUID()), beside.section(), 0, body);
    }
}
