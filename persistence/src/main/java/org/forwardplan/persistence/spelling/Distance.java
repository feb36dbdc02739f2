package org.forwardplan.persistence.spelling;

import java.util.Locale;

/// How many slips of the hand lie between two words: a letter too many, too few, another letter, or
/// two the wrong way round.
final class Distance {

    private static final int SMALL = 1;

    private Distance() {}

    /// One slip, capitals apart, and the same first letter: people seldom miss that.
    static boolean small(String right, String written) {
        var a = right.toLowerCase(Locale.UK);
        var b = written.toLowerCase(Locale.UK);
        return Math.abs(a.length() - b.length()) <= SMALL
                && !a.isEmpty()
                && !b.isEmpty()
                && a.charAt(0) == b.charAt(0)
                && between(a, b) <= SMALL;
    }

    static int between(String a, String b) {
        var costs = new int[a.length() + 1][b.length() + 1];
        for (var i = 0; i <= a.length(); i++) {
            for (var j = 0; j <= b.length(); j++) {
                costs[i][j] = i == 0 ? j : j == 0 ? i : least(costs, a, b, i, j);
            }
        }
        return costs[a.length()][b.length()];
    }

    private static int least(int[][] costs, String a, String b, int i, int j) {
        var same = a.charAt(i - 1) == b.charAt(j - 1);
        var least =
                Math.min(
                        costs[i - 1][j - 1] + (same ? 0 : 1),
                        1 + Math.min(costs[i - 1][j], costs[i][j - 1]));
        var turned =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return turned ? Math.min(least, costs[i - 2][j - 2] + 1) : least;
    }
}
