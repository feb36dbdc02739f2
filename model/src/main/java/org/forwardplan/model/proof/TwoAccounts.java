package org.forwardplan.model.proof;

import org.forwardplan.model.comparison.ItemWords;
import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.PlanItem;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/// A field of which there are two accounts, both in words, each from where they part.
///
/// @param one in words; a long text begins shortly before it differs
public record TwoAccounts(String field, String one, String other) {

    private static final int BEFORE = 40;
    private static final int AFTER = 80;

    /// The fields that differ between two accounts of one thing.
    ///
    /// @param named what a thing is called, by its id
    static List<TwoAccounts> of(PlanItem one, PlanItem other, Function<ItemId, String> named) {
        if (one.getClass() != other.getClass()) {
            return List.of(new TwoAccounts("Kind", ItemWords.kind(one), ItemWords.kind(other)));
        }
        return ItemFields.differences(one, other).stream()
                .map(field ->
                        of(
                                ItemWords.field(one, field.was(), named),
                                words(field.was().value(), named),
                                words(field.now().value(), named)))
                .toList();
    }

    private static String words(@Nullable Object value, Function<ItemId, String> named) {
        return switch (value) {
            case String text -> text;
            case PassageBody body -> body.plainText();
            case null, default -> ItemWords.value(value, named);
        };
    }

    private static TwoAccounts of(String field, String one, String other) {
        if (one.equals(other)) {
            return new TwoAccounts(field, quoted(one, 0), quoted(other, 0) + ", with other looks");
        }
        var from = 0;
        while (from < Math.min(one.length(), other.length())
                && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        return new TwoAccounts(field, quoted(one, from), quoted(other, from));
    }

    private static String quoted(String text, int differs) {
        if (text.isEmpty()) {
            return "nothing";
        }
        var start = word(text, Math.max(0, differs - BEFORE), differs);
        var end = start(text, Math.min(text.length(), Math.max(differs, start) + AFTER));
        return "“%s%s%s”"
                .formatted(
                        start > 0 ? "…" : "",
                        text.substring(start, end).replaceAll("\\s+", " "),
                        end < text.length() ? "…" : "");
    }

    /// Where a word begins, if one does before the difference.
    private static int word(String text, int from, int differs) {
        var blank = from == 0 ? -1 : text.indexOf(' ', from);
        return blank >= 0 && blank < differs ? blank + 1 : start(text, from);
    }

    /// Never within a character.
    private static int start(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))
                ? at - 1
                : at;
    }
}
