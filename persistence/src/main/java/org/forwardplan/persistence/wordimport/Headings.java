package org.forwardplan.persistence.wordimport;

import org.forwardplan.model.imports.OwnMark;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Prose.Paragraph.Kind;
import org.forwardplan.persistence.wordimport.Report.Often;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the headings of a document: those with a heading style or outline level for certain, and
/// those that only look like one.
final class Headings {

    private static final int LONGEST = 110;
    private static final int MOST_WORDS = 14;
    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){0,5})(\\.|\\))?([\\s\\u00A0:–-]+)(?=\\S)");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.;,:?!…]\\s*");
    private static final Pattern LETTER = Pattern.compile(".*\\p{L}.*");

    private final Styles styles;
    private final RunWriter runs;
    private final ParagraphWriter paragraphs;
    private final Typography typography;
    private final Report report;
    private final Map<Chunk.Paragraph, Boolean> guesses = new IdentityHashMap<>();
    private final Map<Integer, Integer> levelOfSize = new HashMap<>();
    private final boolean styled;
    private final boolean ours;
    private final int[] counted = new int[10];
    private int lastCertain;

    /// @param level from 1
    record Found(int level, String title, boolean certain) {}

    Headings(
            Styles styles,
            RunWriter runs,
            ParagraphWriter paragraphs,
            List<Unit> units,
            Report report) {
        this.styles = styles;
        this.runs = runs;
        this.paragraphs = paragraphs;
        this.report = report;
        this.typography = Typography.of(styles, units);
        this.ours = units.stream().anyMatch(Headings::ours);
        this.styled = units.stream().anyMatch(this::certain);
        survey(units);
    }

    /// What left a plan needs no guessing: its headings are headings, and Word counts them.
    private static boolean ours(Unit unit) {
        return unit.all(Piece.Bookmark.class).stream()
                .flatMap(mark -> OwnMark.read(mark.name()).stream())
                .anyMatch(SectionId.class::isInstance);
    }

    private boolean certain(Unit unit) {
        return styles.heading(unit.shape()) != null && !runs.text(unit).isBlank();
    }

    /// Learns which sizes of hand-made headings there are, and which level each stands for.
    private void survey(List<Unit> units) {
        var sizes = new TreeSet<Integer>();
        Unit title = null;
        for (var at = 0; at < units.size(); at++) {
            var unit = units.get(at);
            if (!looksLikeOne(unit, at + 1 < units.size() ? units.get(at + 1) : null)) {
                continue;
            }
            guesses.put(unit.raw().getLast(), true);
            var number = number(unit);
            if (number == null) {
                title = title == null && sizes.isEmpty() ? unit : title;
                sizes.add(typography.size(unit));
            } else {
                levelOfSize.merge(typography.size(unit), depth(number), Math::min);
            }
        }
        dropTitle(title, sizes, units);
        for (var size : sizes.descendingSet()) {
            levelOfSize.computeIfAbsent(size, this::below);
        }
    }

    /// What stands alone in the largest letters at the very beginning is what the document is
    /// called.
    private void dropTitle(@Nullable Unit title, TreeSet<Integer> sizes, List<Unit> units) {
        if (title == null || styled || sizes.size() < 2) {
            return;
        }
        var size = typography.size(title);
        var alone =
                units.stream()
                                .filter(unit -> guesses.containsKey(unit.raw().getLast()))
                                .filter(unit -> typography.size(unit) == size)
                                .count()
                        == 1;
        if (alone && size == sizes.last()) {
            guesses.remove(title.raw().getLast());
            sizes.remove(size);
        }
    }

    /// One level below the smallest of the larger sizes.
    private int below(int size) {
        return levelOfSize.entrySet().stream()
                        .filter(entry -> entry.getKey() > size)
                        .mapToInt(Map.Entry::getValue)
                        .max()
                        .orElse(0)
                + 1;
    }

    private boolean looksLikeOne(Unit unit, @Nullable Unit next) {
        if (ours
                || certain(unit)
                || unit.pieces().anyMatch(piece -> piece instanceof Piece.Shown)) {
            return false;
        }
        var text = runs.text(unit).strip();
        if (text.length() > LONGEST
                || text.split("\\s+").length > MOST_WORDS
                || SENTENCE_END.matcher(text).matches()
                || !LETTER.matcher(text).matches()) {
            return false;
        }
        var name = styles.name(unit.shape());
        if (name.startsWith("toc")
                || name.equals("caption")
                || name.equals("title")
                || name.equals("subtitle")) {
            return false;
        }
        var item = paragraphs.item(unit);
        if (item.listed()) {
            return item.kind() == Kind.NUMBER
                    && typography.bold(unit)
                    && next != null
                    && !paragraphs.item(next).listed();
        }
        var number = number(unit);
        return typography.large(unit)
                || typography.bold(unit)
                || number != null && number.group(1).contains(".") && number.group(3).length() > 1;
    }

    /// Null where it is no heading.
    @Nullable Found find(Unit unit) {
        var text = runs.text(unit).replace('\t', ' ').strip();
        var level = styles.heading(unit.shape());
        if (level != null && !text.isEmpty()) {
            lastCertain = level;
            return new Found(level, withoutNumber(unit, level), true);
        }
        if (!guesses.containsKey(unit.raw().getLast())) {
            return null;
        }
        report.count(Often.GUESSED);
        return new Found(Math.min(guessed(unit), 9), withoutNumber(unit, 0), false);
    }

    private int guessed(Unit unit) {
        if (styled) {
            return lastCertain + 1;
        }
        var number = number(unit);
        if (number != null) {
            return depth(number);
        }
        var item = paragraphs.item(unit);
        return item.listed() ? item.level() : levelOfSize.getOrDefault(typography.size(unit), 1);
    }

    /// The number somebody typed; null where there is none.
    private @Nullable Matcher number(Unit unit) {
        var number = NUMBER.matcher(runs.text(unit).strip());
        return number.lookingAt() ? number : null;
    }

    private static int depth(Matcher number) {
        return number.group(1).split("\\.").length;
    }

    /// A single number alone may belong to the title (5 year view), unless it goes on counting.
    private String withoutNumber(Unit unit, int level) {
        var text = runs.text(unit).strip();
        var number = ours ? null : number(unit);
        var plain = text;
        if (number != null) {
            var alone = !number.group(1).contains(".");
            var marked = number.group(2) != null || !number.group(3).equals(" ");
            if (!alone || marked || goesOn(Integer.parseInt(number.group(1)), level)) {
                report.count(Often.NUMBERS);
                plain = text.substring(number.end());
            }
        }
        return plain.replace('\t', ' ').strip();
    }

    private boolean goesOn(int number, int level) {
        var next = counted[level] + 1 == number;
        counted[level] = next ? number : counted[level];
        return next;
    }
}
