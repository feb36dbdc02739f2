package org.forwardplan.model.search;

import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.InForce;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.search.Filter.Key;
import org.forwardplan.model.search.Filter.Need;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Offers the filters while they are being typed, and what each can be set to in this plan.
public final class Completions {

    private static final int MOST = 12;

    private Completions() {}

    /// A filter that could be meant.
    ///
    /// @param query what would stand in the box
    /// @param title what is offered, e.g. `status:draft`
    /// @param meaning what it does, in plain words
    public record Completion(String query, String title, String meaning) {}

    /// All filters where nothing is typed; else those that the last word could become.
    public static List<Completion> of(String typed, Plan plan) {
        var start = lastStart(typed);
        var before = typed.substring(0, start);
        var last = typed.substring(start);
        var colon = last.indexOf(':');
        if (colon < 0) {
            return keys(before, last);
        }
        var value = Filter.plain(last.substring(colon + 1).replace("\"", ""));
        return Key.named(last.substring(0, colon)).stream()
                .flatMap(key ->
                        values(key, plan)
                                .filter(it -> Filter.plain(it.title()).startsWith(value))
                                .filter(it -> !Filter.plain(it.title()).equals(value))
                                .limit(MOST)
                                .map(it -> set(before, key, it)))
                .toList();
    }

    private static List<Completion> keys(String before, String last) {
        return Arrays.stream(Key.values())
                .filter(key -> before.isBlank() && last.isEmpty() || begins(key, last))
                .map(key ->
                        new Completion(
                                before + key.word() + ":",
                                key.word() + ":",
                                "%s, e.g. %s".formatted(key.meaning(), key.example())))
                .toList();
    }

    private static boolean begins(Key key, String last) {
        return last.length() > 1 && key.word().startsWith(last.toLowerCase(Locale.UK));
    }

    private record Value(String title, String meaning) {}

    private static Completion set(String before, Key key, Value value) {
        var written = value.title().contains(" ") ? "\"" + value.title() + "\"" : value.title();
        var filter = key.word() + ":" + written;
        return new Completion(before + filter + " ", filter, value.meaning());
    }

    private static Stream<Value> values(Key key, Plan plan) {
        return switch (key) {
            case IN -> Part.all().stream().map(part -> new Value(part, "Only " + part));
            case STATUS -> Statuses.ALL.stream().map(status -> new Value(status, key.meaning()));
            case IS ->
                    Arrays.stream(Need.values())
                            .map(need -> new Value(need.toString(), need.meaning()));
            case LEAD -> leads(plan).map(lead -> new Value(lead, key.meaning()));
            case ANSWERS ->
                    InForce.of(plan).asked().stream()
                            .map(it -> new Value(it.id().key(), it.title()));
        };
    }

    private static Stream<String> leads(Plan plan) {
        return Stream.of(
                        plan.items(Section.class).map(Section::lead),
                        plan.items(Answer.class).map(Answer::lead),
                        plan.items(Objective.class).map(Objective::lead))
                .flatMap(leads -> leads)
                .filter(lead -> !lead.isBlank())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER);
    }

    /// Where the last word begins; a quoted value is part of its word.
    private static int lastStart(String typed) {
        var quoted = false;
        var start = 0;
        for (var at = 0; at < typed.length(); at++) {
            var sign = typed.charAt(at);
            quoted ^= sign == '"';
            if (!quoted && Character.isWhitespace(sign)) {
                start = at + 1;
            }
        }
        return start;
    }
}
