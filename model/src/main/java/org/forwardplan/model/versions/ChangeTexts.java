package org.forwardplan.model.versions;

import org.forwardplan.model.comparison.Comparison;
import org.forwardplan.model.comparison.ItemChange;
import org.forwardplan.model.comparison.ItemChange.Added;
import org.forwardplan.model.comparison.ItemChange.Altered;
import org.forwardplan.model.comparison.ItemChange.Removed;
import org.forwardplan.model.comparison.ItemWords;
import org.forwardplan.model.comparison.Place;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.ItemFields.Difference;
import org.forwardplan.model.plan.ItemFields.Field;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Picture;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.SignOff;
import org.forwardplan.model.plan.TrajectoryPoint;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What the changes of a comparison read like, field by field.
public final class ChangeTexts {

    private static final int SHORT = 70;

    private final Plan then;
    private final Plan now;
    private final Outline outlineThen;
    private final Outline outlineNow;

    public ChangeTexts(Comparison comparison) {
        then = comparison.then();
        now = comparison.now();
        outlineThen = Outline.of(then);
        outlineNow = Outline.of(now);
    }

    /// One field of a thing in both versions.
    ///
    /// @param name as a planner reads it, e.g. `How met`
    /// @param then empty where there was nothing
    /// @param now empty where there is nothing
    public record Text(String name, String then, String now) {}

    /// What happened and to what, on one line, e.g. `Passage moved and changed: We will open…`.
    public String line(ItemChange change) {
        return "%s %s: %s"
                .formatted(kind(change), change.what().toLowerCase(Locale.UK), name(change));
    }

    public String kind(ItemChange change) {
        return ItemWords.kind(change.item());
    }

    /// What the thing is called, shortened.
    public String name(ItemChange change) {
        var name =
                switch (change.item()) {
                    case Passage passage ->
                            passage.body().opening().isBlank()
                                    ? "Empty passage"
                                    : passage.body().opening();
                    case SignOff signOff -> signOff.title();
                    case TrajectoryPoint point -> whose(point);
                    default -> change.item().name();
                };
        var line = name.replace('\n', ' ').strip();
        return line.length() <= SHORT ? line : line.substring(0, SHORT).stripTrailing() + "…";
    }

    /// `2025/26`, or `2025/26, North Place`.
    private String whose(TrajectoryPoint point) {
        var body = point.organisation();
        return body == null
                ? point.year().toString()
                : "%s, %s".formatted(point.year(), named(body));
    }

    /// From where to where a thing was moved; empty where it was not.
    public Optional<String> move(ItemChange change) {
        if (!(change instanceof Altered altered) || altered.move() == null) {
            return Optional.empty();
        }
        var from = altered.move().from();
        var to = altered.move().to();
        return Optional.of(
                Objects.equals(from, to)
                        ? "Stands in another place among its like"
                        : "Moved from %s to %s"
                                .formatted(place(from, outlineThen), place(to, outlineNow)));
    }

    private static String place(@Nullable ItemId within, Outline outline) {
        return within instanceof SectionId section
                ? outline.entry(section)
                        .map(entry -> "“" + entry.heading() + "”")
                        .orElse("a section that is gone")
                : "the top level";
    }

    /// The fields that differ; of a thing that came or went, those in which anything stands.
    public List<Text> of(ItemChange change) {
        return switch (change) {
            case Added(var item) ->
                    said(item).map(it -> new Text(it.name(), "", it.now())).toList();
            case Removed(var item) ->
                    said(item).map(it -> new Text(it.name(), it.now(), "")).toList();
            case Altered altered ->
                    altered.fields().stream().map(it -> text(altered.now(), it)).toList();
        };
    }

    private Stream<Text> said(PlanItem item) {
        return ItemFields.of(item).stream()
                .filter(field -> !Place.isTold(item, field.name()))
                .filter(field -> !(item instanceof Picture && field.name().equals("bytes")))
                .filter(field -> !ItemWords.isToldByOthers(item, field))
                .map(field -> new Text(words(item, field), "", value(field.value())))
                .filter(text -> !text.now().isBlank());
    }

    private Text text(PlanItem item, Difference field) {
        return new Text(
                words(item, field.now()), value(field.was().value()), value(field.now().value()));
    }

    private String words(PlanItem item, Field field) {
        return field.name().equals("body") ? "Text" : ItemWords.field(item, field, this::named);
    }

    private String value(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> text;
            case PassageBody body -> body.plainText();
            case List<?> list when list.isEmpty() -> "";
            default -> ItemWords.value(value, this::named);
        };
    }

    /// What a thing is called in either version.
    public String named(ItemId id) {
        return switch (id) {
            case SectionId section ->
                    outlineNow
                            .entry(section)
                            .or(() -> outlineThen.entry(section))
                            .map(Outline.Entry::heading)
                            .orElse("a section that is gone");
            case PassageId passage ->
                    now.find(Passage.class, passage)
                            .or(() -> then.find(Passage.class, passage))
                            .map(it -> "“" + it.body().opening() + "”")
                            .orElse("a passage that is gone");
            default ->
                    now.find(id)
                            .or(() -> then.find(id))
                            .map(PlanItem::name)
                            .orElse("something that is gone");
        };
    }
}
