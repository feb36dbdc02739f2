package org.forwardplan.model.duties;

import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Source;
import org.forwardplan.model.plan.TextTable;
import org.forwardplan.model.prose.ProseText;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A short mark of what an answer says and of what was asked, to tell later whether both are still
/// the same.
///
/// Only what a reader would notice counts: moving a passage or renaming its section leaves the mark
/// as it is. Marks made before plans could move to another rulebook say nothing of what was asked.
public final class Fingerprint {

    private static final int SHORT = 16;
    private static final char ASKED = '-';

    private Fingerprint() {}

    static String of(PlanItem item, String asks) {
        return asking(of(item), asks);
    }

    /// A mark that also says what was asked; one that says so already stays as it is.
    public static String asking(String mark, String asks) {
        return mark.indexOf(ASKED) < 0 ? mark + ASKED + hash(words(asks)) : mark;
    }

    /// The mark of something that no longer counts, whatever it says and is asked.
    public static String askedOtherwise(String mark) {
        var end = mark.indexOf(ASKED);
        return (end < 0 ? mark : mark.substring(0, end)) + ASKED;
    }

    static boolean saysTheSame(String mark, PlanItem item) {
        var end = mark.indexOf(ASKED);
        return of(item).equals(end < 0 ? mark : mark.substring(0, end));
    }

    static boolean asksTheSame(String mark, String asks) {
        var end = mark.indexOf(ASKED);
        return end < 0 || hash(words(asks)).equals(mark.substring(end + 1));
    }

    /// What is asked, whatever its capitals, marks and spaces.
    private static String words(String asks) {
        return asks.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
    }

    static String of(PlanItem item) {
        return hash(
                switch (item) {
                    case Passage passage ->
                            switch (passage.body()) {
                                case Prose prose -> ProseText.write(prose);
                                case TextTable table -> said(cells(table));
                                case Figure figure ->
                                        said(figure.picture(), figure.alt(), figure.caption());
                                case Callout box -> said(box.title(), ProseText.write(box.text()));
                                case LiveBlock block ->
                                        block.scope() == LiveBlock.Scope.PLAN
                                                ? said(block.subject().name(), block.filter())
                                                : said(
                                                        block.subject().name(),
                                                        block.filter(),
                                                        block.scope().name());
                            };
                    case Objective it ->
                            said(it.title(), it.target().words(), it.by(), it.owner(), it.lead());
                    case Evidence it ->
                            said(
                                    it.title(),
                                    it.detail(),
                                    it.kind().name(),
                                    it.source(),
                                    it.dated());
                    case Milestone it ->
                            said(it.title(), it.span(), it.status().name(), it.owner());
                    case Source it ->
                            said(it.title(), it.kind().name(), it.status().name(), it.dated());
                    default ->
                            throw new IllegalArgumentException(
                                    item.id() + " cannot answer a requirement");
                });
    }

    /// A table is as wide as its header, so its cells in one row say where each of them stood.
    private static Object[] cells(TextTable table) {
        var rows = Stream.concat(Stream.of(table.header()), table.rows().stream());
        return Stream.concat(
                        Stream.of(table.caption(), table.header().size()),
                        rows.flatMap(List::stream))
                .toArray();
    }

    private static String said(@Nullable Object... parts) {
        return Arrays.stream(parts).map(Objects::toString).collect(Collectors.joining("\u001f"));
    }

    private static String hash(String text) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, SHORT);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
