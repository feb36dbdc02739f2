package org.forwardplan.model.versions;

import org.forwardplan.model.comparison.ItemChange;
import org.forwardplan.model.comparison.ItemChange.Added;
import org.forwardplan.model.comparison.ItemChange.Altered;
import org.forwardplan.model.comparison.ItemChange.Removed;
import org.forwardplan.model.duties.MaterialChange;
import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.Confirmation;
import org.forwardplan.model.plan.ItemFields.Difference;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Note;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Picture;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.SignOff;
import org.forwardplan.model.plan.TrajectoryPoint;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/// How much one change means.
public final class Weighing {

    /// What organises the work on a section and is not printed.
    private static final Set<String> WORK =
            Set.of("lead", "status", "statusBy", "statusOn", "due", "nextStep");

    private Weighing() {}

    public static Significance of(ItemChange change) {
        return switch (change) {
            case Added(var now) -> ofWhole(now);
            case Removed(var was) -> ofWhole(was);
            case Altered altered -> ofAltered(altered);
        };
    }

    /// A thing that came or went.
    private static Significance ofWhole(PlanItem item) {
        return switch (item) {
            case Objective _ -> Significance.PROMISE;
            case Section _ -> Significance.PROMISE;
            case TrajectoryPoint point when point.planned() != null -> Significance.PROMISE;
            case Passage passage ->
                    passage.body().blank() ? Significance.WORDING : Significance.SUBSTANCE;
            case Answer answer ->
                    answer.howMet().isBlank() ? Significance.WORKING : Significance.SUBSTANCE;
            case Link _, Confirmation _, Comment _, Note _, SignOff _, Picture _ ->
                    Significance.WORKING;
            default -> Significance.SUBSTANCE;
        };
    }

    private static Significance ofAltered(Altered change) {
        var heaviest = change.move() == null ? Significance.WORKING : Significance.PLACE;
        for (var field : change.fields()) {
            heaviest = heaviest.heavier(of(change.now(), field));
        }
        return heaviest;
    }

    /// How much it means that a thing has another value in one field.
    public static Significance of(PlanItem item, Difference field) {
        var name = field.now().name();
        return switch (item) {
            case Link _, Confirmation _, Comment _, Note _, SignOff _ -> Significance.WORKING;
            case Objective _ when name.equals("target") || name.equals("due") ->
                    Significance.PROMISE;
            case TrajectoryPoint _ when name.equals("planned") -> Significance.PROMISE;
            case Section _, Answer _ when WORK.contains(name) -> Significance.WORKING;
            default -> ofWords(field.was().value(), field.now().value());
        };
    }

    private static Significance ofWords(@Nullable Object was, @Nullable Object now) {
        if (was instanceof String before && now instanceof String after) {
            return ofText(before, after);
        }
        return was instanceof PassageBody before && now instanceof PassageBody after
                ? ofText(before.plainText(), after.plainText())
                : Significance.SUBSTANCE;
    }

    private static Significance ofText(String was, String now) {
        return MaterialChange.between(was, now).isPresent()
                ? Significance.SUBSTANCE
                : Significance.WORDING;
    }
}
