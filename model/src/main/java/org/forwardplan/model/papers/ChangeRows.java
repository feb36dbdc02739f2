package org.forwardplan.model.papers;

import org.forwardplan.model.comparison.ItemChange;
import org.forwardplan.model.comparison.ItemChange.Added;
import org.forwardplan.model.comparison.ItemChange.Altered;
import org.forwardplan.model.comparison.ItemChange.Removed;
import org.forwardplan.model.comparison.ItemWords;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.ItemFields.Difference;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.TrajectoryPoint;
import org.forwardplan.model.versions.Significance;
import org.forwardplan.model.versions.Weighing;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Says of each change what it was and what it is now.
final class ChangeRows {

    private final Plan then;
    private final Plan now;
    private final Outline outlineThen;
    private final Outline outlineNow;

    ChangeRows(Plan then, Plan now) {
        this.then = then;
        this.now = now;
        this.outlineThen = Outline.of(then);
        this.outlineNow = Outline.of(now);
    }

    /// One row for each thing that a reader of the published plan would notice.
    Stream<List<CellText>> of(ItemChange change) {
        if (Weighing.of(change) == Significance.WORKING) {
            return Stream.empty();
        }
        return switch (change) {
            case Added(TrajectoryPoint point) -> figures(none(point), point);
            case Removed(TrajectoryPoint point) -> figures(point, none(point));
            case Added(var item) -> Stream.of(row(kind(item) + " added", "", says(item)));
            case Removed(var item) -> Stream.of(row(kind(item) + " removed", says(item), ""));
            case Altered altered -> Stream.concat(moved(altered), fields(altered));
        };
    }

    private static TrajectoryPoint none(TrajectoryPoint point) {
        return TrajectoryPoint.none(point.objective(), point.organisation(), point.year());
    }

    /// A year that came or went is told by its figures.
    private Stream<List<CellText>> figures(TrajectoryPoint was, TrajectoryPoint is) {
        return ItemFields.differences(was, is).stream().map(field -> field(is, field));
    }

    private Stream<List<CellText>> moved(Altered change) {
        var move = change.move();
        if (move == null) {
            return Stream.empty();
        }
        var what = kind(change.now()) + " moved";
        return Stream.of(
                move.from() == null && move.to() == null
                                || move.from() != null && move.from().equals(move.to())
                        ? among(what, change.now())
                        : row(what, place(outlineThen, move.from()), place(outlineNow, move.to())));
    }

    /// A section among its like is told by its number then and now.
    private List<CellText> among(String what, PlanItem item) {
        return item instanceof Section section
                ? row(what, place(outlineThen, section.id()), place(outlineNow, section.id()))
                : row(what, "", "To another place here: " + item.name());
    }

    private static String place(Outline outline, @Nullable ItemId within) {
        return within instanceof SectionId section
                ? outline.entry(section).map(Outline.Entry::heading).orElse("")
                : "Chapters";
    }

    private Stream<List<CellText>> fields(Altered change) {
        return change.fields().stream()
                .filter(field -> Weighing.of(change.now(), field) != Significance.WORKING)
                .map(field -> field(change.now(), field));
    }

    private List<CellText> field(PlanItem item, Difference field) {
        var what =
                item instanceof TrajectoryPoint
                        ? ItemWords.field(item, field.now(), id -> named(id, now, outlineNow))
                        : "%s: %s".formatted(kind(item), words(item, field));
        var was = text(field.was().value(), then, outlineThen);
        var is = text(field.now().value(), now, outlineNow);
        return was.equals(is) ? row(what + " (its look)", was, is) : row(what, was, is);
    }

    private String words(PlanItem item, Difference field) {
        return field.now().name().equals("body")
                ? "text"
                : ItemWords.field(item, field.now(), id -> named(id, now, outlineNow))
                        .toLowerCase(Locale.UK);
    }

    private static String text(@Nullable Object value, Plan plan, Outline outline) {
        return switch (value) {
            case null -> "";
            case String text -> text;
            case PassageBody body -> body.plainText();
            default -> ItemWords.value(value, id -> named(id, plan, outline));
        };
    }

    private static String named(ItemId id, Plan plan, Outline outline) {
        return id instanceof SectionId section
                ? outline.entry(section)
                        .map(Outline.Entry::heading)
                        .orElse("a section that is gone")
                : plan.find(id).map(PlanItem::name).orElse("something that is gone");
    }

    private static String kind(PlanItem item) {
        return ItemWords.kind(item);
    }

    private static String says(PlanItem item) {
        return switch (item) {
            case Passage passage -> passage.body().plainText();
            case Objective objective ->
                    "%s: %s".formatted(objective.title(), objective.target().words());
            default -> item.name();
        };
    }

    private static List<CellText> row(String what, String was, String now) {
        var sides = BeforeAndAfter.of(was, now);
        return List.of(CellText.of(what), sides.before(), sides.after());
    }
}
