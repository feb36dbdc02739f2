package org.forwardplan.app.outline.passages;

import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.tables.TableEdits;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A kind of passage that can be added, as a planner finds it.
///
/// @param words its name
/// @param means what it is for, in a line
/// @param body what a fresh one holds; null for a figure, which needs its picture first
public record PassageKind(
        Group group, String words, String means, String icon, @Nullable PassageBody body) {

    enum Group {
        PLAIN,
        BOX,
        LIVE
    }

    public static final PassageKind TEXT =
            plain("Text", "Paragraphs, sub-headings and lists", "fth-align-left", Prose.of());

    static final PassageKind FIGURE =
            plain(
                    "Figure",
                    "A picture from a file, with what it shows in words",
                    "fth-image",
                    null);

    static final List<PassageKind> ALL =
            Stream.of(
                            Stream.of(
                                    TEXT,
                                    plain(
                                            "Table",
                                            "Rows and columns that you fill in",
                                            "fth-grid",
                                            TableEdits.fresh()),
                                    FIGURE),
                            Arrays.stream(Callout.Kind.values()).map(PassageKind::box),
                            Arrays.stream(LiveBlock.Subject.values()).map(PassageKind::live))
                    .flatMap(kinds -> kinds)
                    .toList();

    static List<PassageKind> of(Group group) {
        return ALL.stream().filter(kind -> kind.group() == group).toList();
    }

    /// Those that have all the words in their name or in what they are for.
    static List<PassageKind> find(String query) {
        var words = List.of(query.strip().toLowerCase(Locale.UK).split("\\s+"));
        return ALL.stream()
                .filter(kind -> {
                    var said = (kind.words() + " " + kind.means()).toLowerCase(Locale.UK);
                    return words.stream().allMatch(said::contains);
                })
                .toList();
    }

    private static PassageKind plain(
            String words, String means, String icon, @Nullable PassageBody body) {
        return new PassageKind(Group.PLAIN, words, means, icon, body);
    }

    private static PassageKind box(Callout.Kind kind) {
        return new PassageKind(
                Group.BOX,
                kind.toString(),
                "A boxed remark that stands out from the text",
                "fth-message-square",
                new Callout(kind, "", Prose.of()));
    }

    private static PassageKind live(LiveBlock.Subject subject) {
        return new PassageKind(
                Group.LIVE,
                subject.toString(),
                "A live block: draws itself from the plan",
                "fth-activity",
                new LiveBlock(subject, ""));
    }
}
