package org.forwardplan.model.versions;

import org.forwardplan.model.comparison.ItemChange;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.Confirmation;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.Fact;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.Explained;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Note;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Priority;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.SignOff;
import org.forwardplan.model.plan.Source;
import org.forwardplan.model.plan.TrajectoryPoint;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/// Under which name a reader looks for a change.
final class Homes {

    private final Plan then;
    private final Plan now;
    private final Outline outlineThen;
    private final Outline outlineNow;
    private final Map<SectionId, Integer> placesThen;
    private final Map<SectionId, Integer> placesNow;

    Homes(Plan then, Plan now) {
        this.then = then;
        this.now = now;
        this.outlineThen = Outline.of(then);
        this.outlineNow = Outline.of(now);
        this.placesThen = places(outlineThen);
        this.placesNow = places(outlineNow);
    }

    private static Map<SectionId, Integer> places(Outline outline) {
        var places = new HashMap<SectionId, Integer>();
        outline.entries().forEach(entry -> places.put(entry.section().id(), places.size()));
        return places;
    }

    /// @param about null for the plan as a whole
    record Home(Topic topic, @Nullable Explained about) {}

    Home of(ItemChange change) {
        return switch (change.item()) {
            case Section it -> new Home(Topic.TEXT, it.id());
            case Passage it -> new Home(Topic.TEXT, it.section());
            case Note it -> new Home(Topic.WORKING, it.section());
            case SignOff it -> new Home(Topic.WORKING, it.id().section());
            case Comment it -> new Home(Topic.WORKING, sectionOf(it.on()));
            case Objective it -> new Home(Topic.OBJECTIVES, it.id());
            case TrajectoryPoint it -> new Home(Topic.OBJECTIVES, it.objective());
            case Milestone it -> new Home(Topic.OBJECTIVES, it.id());
            case Requirement it -> new Home(Topic.DUTIES, it.id());
            case Answer it -> new Home(Topic.DUTIES, it.id().requirement());
            case Confirmation it -> new Home(Topic.DUTIES, it.id().requirement());
            case Link it -> new Home(Topic.DUTIES, it.test().requirement());
            case Evidence it -> new Home(Topic.REGISTERS, it.id());
            case Organisation it -> new Home(Topic.REGISTERS, it.id());
            case Source it -> new Home(Topic.REGISTERS, it.id());
            case Priority it -> new Home(Topic.REGISTERS, it.id());
            case Fact it -> new Home(Topic.REGISTERS, it.id());
            default -> new Home(Topic.TEXT, null);
        };
    }

    private @Nullable SectionId sectionOf(ItemId on) {
        return switch (on) {
            case SectionId section -> section;
            case PassageId passage ->
                    now.find(Passage.class, passage)
                            .or(() -> then.find(Passage.class, passage))
                            .map(Passage::section)
                            .orElse(null);
            default -> null;
        };
    }

    String title(@Nullable Explained about) {
        return switch (about) {
            case null -> "The plan as a whole";
            case SectionId section ->
                    outlineNow
                            .entry(section)
                            .or(() -> outlineThen.entry(section))
                            .map(Outline.Entry::heading)
                            .orElse("A section that is gone");
            default ->
                    now.find(about).or(() -> then.find(about)).map(PlanItem::name).orElse("Gone");
        };
    }

    /// Where among its like a reader finds it: sections in the order of the plan, those that are
    /// gone after what stood before them.
    int order(@Nullable Explained about) {
        return switch (about) {
            case null -> -1;
            case SectionId section -> place(section);
            default -> now.find(about).or(() -> then.find(about)).map(PlanItem::position).orElse(0);
        };
    }

    private int place(SectionId section) {
        var place = placesNow.get(section);
        var at = placesThen.getOrDefault(section, 0);
        while (place == null && --at >= 0) {
            place = placesNow.get(outlineThen.entries().get(at).section().id());
        }
        return place == null ? -1 : place;
    }
}
