package org.forwardplan.model.papers;

import org.forwardplan.model.comparison.ItemChange.Added;
import org.forwardplan.model.comparison.ItemChange.Altered;
import org.forwardplan.model.comparison.ItemChange.Removed;
import org.forwardplan.model.papers.Block.Callout;
import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.Block.Column;
import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.papers.Block.Table;
import org.forwardplan.model.papers.Block.Tone;
import org.forwardplan.model.plan.ChangeReason;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Source;
import org.forwardplan.model.plan.TrajectoryPoint;
import org.forwardplan.model.versions.ChangeGroup;
import org.forwardplan.model.versions.DutyShift;
import org.forwardplan.model.versions.Significance;
import org.forwardplan.model.versions.Topic;
import org.forwardplan.model.versions.VersionChanges;
import org.forwardplan.model.wording.Wording;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What has changed between two versions, why and for whom: the heaviest changes first, each with
/// its words before and after. For a board that saw the earlier version, and for publishing what a
/// revision changes (s.14Z53(3)).
///
/// @param from what the earlier version is called, e.g. `Approved by the board, 27 Mar 2027`
/// @param to what the later one is called, e.g. `now`
public record ChangePaper(VersionChanges changes, String from, String to) {

    private static final int TOPIC_WIDTH = 40;
    private static final int COUNT_WIDTH = 15;
    private static final int WHAT_WIDTH = 20;
    private static final int SIDE_WIDTH = 40;

    public Paper make(LocalDate today) {
        var profile = changes.comparison().now().profile();
        return new Paper(
                "What has changed in the " + profile.documentName(),
                profile.title(),
                "From %s to %s".formatted(from, to),
                profile.organisation(),
                today,
                "What has changed in the " + profile.documentName(),
                false,
                false,
                blocks(1));
    }

    /// What the paper says, to go into another paper.
    ///
    /// @param level of its headings, 1 or 2
    public List<Block> blocks(int level) {
        var blocks = new ArrayList<Block>();
        var told = told();
        blocks.add(new Heading(level, "", "In short", null, true));
        if (told.isEmpty() && changes.duties().isEmpty()) {
            blocks.add(
                    new Callout(
                            Tone.GOOD,
                            "Nothing has changed",
                            "A reader of the plan finds the same words, objectives and targets as"
                                    + " in %s.".formatted(from)));
            return blocks;
        }
        blocks.add(Paragraph.of(inShort(told)));
        blocks.add(counts(told));
        if (!changes.duties().isEmpty()) {
            blocks.add(new Heading(level, "", "Duties that are met better or worse", null, true));
            blocks.add(duties());
        }
        var rows = new ChangeRows(changes.comparison().then(), changes.comparison().now());
        for (var significance : Significance.values()) {
            var groups = told.stream().filter(it -> it.significance() == significance).toList();
            if (!groups.isEmpty()) {
                blocks.add(new Heading(level, "", significance.toString(), null, true));
                groups.forEach(group -> group(blocks, level + 1, group, rows));
            }
        }
        return blocks;
    }

    /// What a reader of the published plan would notice, the heaviest first.
    private List<ChangeGroup> told() {
        return changes.bySignificance().stream()
                .filter(group -> group.significance() != Significance.WORKING)
                .toList();
    }

    private String inShort(List<ChangeGroup> told) {
        var heavy = told.stream().filter(it -> it.significance() == Significance.PROMISE).count();
        return "%s changed between %s and %s. %s what the plan promises."
                .formatted(
                        Wording.count(
                                told.size(), "part of the plan has", "parts of the plan have"),
                        from,
                        to,
                        heavy == 0
                                ? "None of them changes"
                                : "%d of them %s"
                                        .formatted(heavy, heavy == 1 ? "changes" : "change"));
    }

    private static Table counts(List<ChangeGroup> told) {
        var rows =
                Stream.of(Topic.values())
                        .filter(topic -> told.stream().anyMatch(it -> it.topic() == topic))
                        .map(topic -> counts(topic, told))
                        .toList();
        return new Table(
                "How much has changed",
                "How many things were added, changed, moved and removed in each part of the plan.",
                List.of(
                        Column.of("Part of the plan", TOPIC_WIDTH),
                        Column.ofAmounts("Added", COUNT_WIDTH),
                        Column.ofAmounts("Changed", COUNT_WIDTH),
                        Column.ofAmounts("Moved", COUNT_WIDTH),
                        Column.ofAmounts("Removed", COUNT_WIDTH)),
                true,
                true,
                rows);
    }

    private static List<CellText> counts(Topic topic, List<ChangeGroup> told) {
        return List.of(
                CellText.of(topic.toString()),
                count(topic, told, Added.class::isInstance),
                count(topic, told, it -> it instanceof Altered a && !a.fields().isEmpty()),
                count(topic, told, it -> it instanceof Altered a && a.move() != null),
                count(topic, told, Removed.class::isInstance));
    }

    private static CellText count(Topic topic, List<ChangeGroup> told, Predicate<Object> which) {
        var count =
                told.stream()
                        .filter(group -> group.topic() == topic)
                        .flatMap(group -> group.changes().stream())
                        .filter(which)
                        .count();
        return CellText.of(Long.toString(count));
    }

    private Table duties() {
        return new Table(
                "Duties before and after",
                "Requirements whose answer is in another state than it was.",
                List.of(Column.of("Requirement", 50), Column.of("Then", 25), Column.of("Now", 25)),
                true,
                true,
                changes.duties().stream().map(ChangePaper::duty).toList());
    }

    private static List<CellText> duty(DutyShift shift) {
        var then = shift.then();
        var now = shift.now();
        return List.of(
                CellText.of(shift.requirement().title()),
                CellText.of(then == null ? "Not asked" : then.toString()),
                CellText.of(now == null ? "No longer asked" : now.toString()));
    }

    private void group(List<Block> blocks, int level, ChangeGroup group, ChangeRows rows) {
        blocks.add(new Heading(level, "", group.title(), null, false));
        var reason = group.about() == null ? null : changes.reasons().get(group.about());
        if (reason != null && !reason.why().isBlank()) {
            blocks.add(labelled("Why: ", reason.why()));
        }
        var affected = affected(group, reason);
        if (!affected.isEmpty()) {
            blocks.add(labelled("Affects: ", affected));
        }
        var changed = group.changes().stream().flatMap(rows::of).toList();
        if (!changed.isEmpty()) {
            blocks.add(
                    new Table(
                            "",
                            "What changed in %s, before and after.".formatted(group.title()),
                            List.of(
                                    Column.of("What", WHAT_WIDTH),
                                    Column.of("Before", SIDE_WIDTH),
                                    Column.of("Now", SIDE_WIDTH)),
                            true,
                            false,
                            changed));
        }
    }

    private static Paragraph labelled(String label, String text) {
        return new Paragraph(List.of(Span.Words.bold(label), new Span.Words(text)), null);
    }

    /// Whom the planner named, and who owns what changed.
    private String affected(ChangeGroup group, @Nullable ChangeReason reason) {
        var now = changes.comparison().now();
        var named = reason == null ? Stream.<OrganisationId>empty() : reason.affects().stream();
        var owners = group.changes().stream().map(change -> owner(change.item()));
        return Stream.concat(named, owners)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(id -> organisation(now, id).stream())
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> organisation(Plan plan, OrganisationId id) {
        return plan.find(Organisation.class, id).map(Organisation::name);
    }

    private static @Nullable OrganisationId owner(PlanItem item) {
        return switch (item) {
            case Objective it -> it.owner();
            case Milestone it -> it.owner();
            case Source it -> it.owner();
            case TrajectoryPoint it -> it.organisation();
            default -> null;
        };
    }
}
