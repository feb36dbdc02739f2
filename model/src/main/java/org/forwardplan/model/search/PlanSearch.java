package org.forwardplan.model.search;

import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.Fact;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Priority;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.Source;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds things in a plan by words: all words must occur; a match in the title ranks before one in
/// the text.
public final class PlanSearch {

    private static final int AROUND = 40;

    /// A passage bears the heading of its section: the section itself stands first.
    private static final Comparator<PlanItem> IN_ORDER =
            Comparator.comparing((PlanItem item) -> item instanceof Passage)
                    .thenComparingInt(PlanItem::position)
                    .thenComparing(item -> item.id().text());

    private final List<Entry> entries;

    /// Something found.
    ///
    /// @param kind as the planner reads it, e.g. `Section`
    /// @param excerpt the words around the first match in its text; empty where only the title
    ///   matches
    public record Hit(ItemId id, String kind, String title, String excerpt) {}

    private record Entry(
            ItemId id,
            String kind,
            String title,
            String text,
            String titleSought,
            String allSought) {}

    private PlanSearch(List<Entry> entries) {
        this.entries = entries;
    }

    /// Reads the plan once; searching it is then quick.
    public static PlanSearch of(Plan plan) {
        var outline = Outline.of(plan);
        return new PlanSearch(
                plan.items().sorted(IN_ORDER).flatMap(item -> entry(item, outline)).toList());
    }

    /// At most `limit` hits, the best first; none for a blank query.
    public List<Hit> find(String query, int limit) {
        var words =
                Arrays.stream(sought(query).split("\\s+")).filter(word -> !word.isBlank()).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        return entries.stream()
                .filter(entry -> words.stream().allMatch(word -> entry.allSought().contains(word)))
                .sorted(
                        Comparator.comparingInt((Entry entry) -> rank(entry, words))
                                .thenComparing(Entry::title, String.CASE_INSENSITIVE_ORDER))
                .limit(limit)
                .map(entry ->
                        new Hit(entry.id(), entry.kind(), entry.title(), excerpt(entry, words)))
                .toList();
    }

    private static int rank(Entry entry, List<String> words) {
        if (entry.titleSought().startsWith(String.join(" ", words))) {
            return 0;
        }
        return words.stream().allMatch(word -> entry.titleSought().contains(word)) ? 1 : 2;
    }

    private static String excerpt(Entry entry, List<String> words) {
        var text = entry.text();
        var sought = sought(text);
        // Where small letters take more room than capitals, places in the two do not match.
        if (rank(entry, words) < 2 || sought.length() != text.length()) {
            return "";
        }
        var at = words.stream().mapToInt(sought::indexOf).filter(i -> i >= 0).min().orElse(0);
        var from = text.lastIndexOf(' ', Math.max(0, at - AROUND)) + 1;
        var to = Math.min(text.length(), at + 2 * AROUND);
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to--;
        }
        return (from > 0 ? "…" : "")
                + text.substring(from, to).replace('\n', ' ')
                + (to < text.length() ? "…" : "");
    }

    private static Stream<Entry> entry(PlanItem item, Outline outline) {
        return switch (item) {
            case Section it -> Stream.of(entry(it, "Section", title(it, outline), it.lead()));
            case Passage it -> Stream.of(passage(it, outline));
            case Requirement it ->
                    Stream.of(
                            entry(
                                    it,
                                    it.kind().toString(),
                                    it.title(),
                                    it.section(),
                                    it.summary(),
                                    it.tests().stream()
                                            .map(Requirement.Test::asks)
                                            .collect(Collectors.joining(" "))));
            case Evidence it -> Stream.of(entry(it, "Evidence", it.title(), it.detail()));
            case Objective it ->
                    Stream.of(entry(it, "Objective", it.title(), it.target().words(), it.lead()));
            case Organisation it -> Stream.of(entry(it, it.kind().toString(), it.name()));
            case Source it -> Stream.of(entry(it, it.kind().toString(), it.title(), it.note()));
            case Priority it -> Stream.of(entry(it, it.kind().toString(), it.title(), it.aim()));
            case Milestone it -> Stream.of(entry(it, "Milestone", it.title(), it.stream()));
            case Fact it -> Stream.of(entry(it, "Fact", it.statement(), it.figure()));
            default -> Stream.empty();
        };
    }

    private static Entry entry(PlanItem item, String kind, String title, String... texts) {
        var text = String.join("\n", texts);
        return new Entry(item.id(), kind, title, text, sought(title), sought(title + "\n" + text));
    }

    /// A passage stands under the title of its section, which is not its own: it is told from the
    /// others there by its words.
    private static Entry passage(Passage passage, Outline outline) {
        var named = entry(passage, "Passage", place(passage, outline), passage.body().plainText());
        return new Entry(
                named.id(), named.kind(), named.title(), named.text(), "", named.allSought());
    }

    private static String title(Section section, Outline outline) {
        return outline.entry(section.id()).map(Outline.Entry::heading).orElse(section.title());
    }

    private static String place(Passage passage, Outline outline) {
        return outline.entryOf(passage.id()).map(Outline.Entry::heading).orElse("Passage");
    }

    private static String sought(String text) {
        return text.toLowerCase(Locale.UK);
    }
}
