package org.forwardplan.persistence.word;

import org.forwardplan.model.papers.Block.Heading;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Knows which headings Word's own numbering gives exactly the number they are meant to have.
///
/// All of them, unless a paper leaves numbers out. Those others carry their number as text. Those
/// that were deleted count again once that is rejected.
final class HeadingNumbers {

    private static final int DEEPEST = 9;
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}(\\.[1-9]\\d{0,5}){0,8}");

    private final int[] counts = new int[DEEPEST];
    private final Set<Heading> counted = Collections.newSetFromMap(new IdentityHashMap<>());

    HeadingNumbers(List<Printing> printed) {
        for (var printing : printed) {
            if (printing.block() instanceof Heading heading
                    && heading.inContents()
                    && (printing.stays()
                            ? comesTo(heading.number())
                            : NUMBER.matcher(heading.number()).matches())) {
                counted.add(heading);
            }
        }
    }

    boolean counts(Heading heading) {
        return counted.contains(heading);
    }

    /// From 0: the level of the numbering, which may be deeper than the heading's own.
    static int level(Heading heading) {
        return heading.number().split("\\.").length - 1;
    }

    private boolean comesTo(String number) {
        if (!NUMBER.matcher(number).matches()) {
            return false;
        }
        var parts = Arrays.stream(number.split("\\.")).mapToInt(Integer::parseInt).toArray();
        var last = parts.length - 1;
        if (!Arrays.equals(parts, 0, last, counts, 0, last) || counts[last] + 1 != parts[last]) {
            return false;
        }
        counts[last]++;
        Arrays.fill(counts, last + 1, DEEPEST, 0);
        return true;
    }
}
