package org.forwardplan.model.search;

import org.forwardplan.model.search.Filter.Key;
import org.forwardplan.model.search.Filter.Need;
import org.forwardplan.model.search.Words.Word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What was typed into the search box: words, and filters such as `in:duties`.
///
/// @param phrase all words that were typed, as they are sought, one blank between them
/// @param words of it that must all occur
/// @param begun true while the last word may still be growing
/// @param faults what is not understood, each one plain sentence with the way out
public record Query(
        String phrase,
        List<String> words,
        boolean begun,
        List<Filter> filters,
        List<String> faults) {

    private static final Pattern TYPED =
            Pattern.compile(
                    "(?<key>\\p{L}+):(?!/)(?:\"(?<quoted>[^\"]*)\"?|(?<plain>[^\\s\"]*))|\\S+");

    public Query {
        words = List.copyOf(words);
        filters = List.copyOf(filters);
        faults = List.copyOf(faults);
    }

    public static Query of(String typed) {
        var words = new ArrayList<String>();
        var filters = new ArrayList<Filter>();
        var faults = new ArrayList<String>();
        var lastIsWord = false;
        for (var found = TYPED.matcher(typed); found.find(); ) {
            var key = Optional.ofNullable(found.group("key")).flatMap(Key::named);
            var value = value(found);
            lastIsWord = key.isEmpty();
            if (key.isPresent()) {
                var filter = new Filter(key.get(), value);
                filters.add(filter);
                fault(filter).ifPresent(faults::add);
            } else if (found.group("key") != null && !value.isBlank()) {
                faults.add(unknown(found.group("key")));
            } else {
                words.addAll(Words.in(found.group()).stream().map(Word::text).toList());
            }
        }
        var ended = typed.isEmpty() || Character.isWhitespace(typed.charAt(typed.length() - 1));
        return new Query(
                String.join(" ", words), telling(words), lastIsWord && !ended, filters, faults);
    }

    /// True where there is nothing to look for.
    public boolean blank() {
        return words.isEmpty() && filters.stream().allMatch(Filter::unfinished);
    }

    /// True where commands may be listed: nothing is asked of them that they cannot say.
    public boolean asksForCommands() {
        return faults.isEmpty()
                && filters.stream()
                        .allMatch(filter ->
                                filter.unfinished()
                                        || filter.key() == Key.IN
                                                && part(filter).equals(Optional.of(Part.COMMANDS)));
    }

    static Optional<Part> part(Filter filter) {
        return Part.beginning(Filter.plain(filter.value()));
    }

    private static String value(Matcher found) {
        var quoted = found.group("quoted");
        var plain = found.group("plain");
        return quoted != null ? quoted.strip() : plain != null ? plain : "";
    }

    /// Words that every text has are left out, unless there are no others.
    private static List<String> telling(List<String> words) {
        var telling = words.stream().filter(word -> !Words.common(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    private static Optional<String> fault(Filter filter) {
        var value = Filter.plain(filter.value());
        var known =
                switch (filter.key()) {
                    case IN -> Part.beginning(value).isPresent() ? List.<String>of() : Part.all();
                    case IS ->
                            Need.beginning(value).isPresent()
                                    ? List.<String>of()
                                    : Arrays.stream(Need.values()).map(Need::toString).toList();
                    case STATUS ->
                            Statuses.ALL.stream().anyMatch(it -> Filter.plain(it).startsWith(value))
                                    ? List.<String>of()
                                    : Statuses.ALL;
                    case LEAD, ANSWERS -> List.<String>of();
                };
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "“%s:” does not know “%s”. It takes %s."
                                .formatted(
                                        filter.key().word(),
                                        filter.value(),
                                        String.join(", ", known)));
    }

    private static String unknown(String key) {
        return "There is no filter “%s:”. The filters are %s."
                .formatted(
                        key,
                        Arrays.stream(Key.values())
                                .map(it -> it.word() + ":")
                                .collect(Collectors.joining(", ")));
    }
}
