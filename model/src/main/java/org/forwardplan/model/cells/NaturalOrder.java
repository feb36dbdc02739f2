package org.forwardplan.model.cells;

import org.forwardplan.model.workbooks.Cell;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Locale;

/// The order in which a reader looks for things: `2` before `10`, whatever the case; numbers and
/// days by their size. What is empty stands last.
public final class NaturalOrder {

    public static final Comparator<Cell> UP = (one, other) -> compare(one, other, 1);
    public static final Comparator<Cell> DOWN = (one, other) -> compare(one, other, -1);

    private NaturalOrder() {}

    private static int compare(Cell one, Cell other, int way) {
        var kinds = Integer.compare(rank(one), rank(other));
        if (kinds != 0) {
            return kinds;
        }
        return way
                * switch (one) {
                    case Cell.Amount(var amount) when other instanceof Cell.Amount(var second) ->
                            amount.compareTo(second);
                    case Cell.Day(var day) when other instanceof Cell.Day(var second) ->
                            day.compareTo(second);
                    case Cell.Text(var text) when other instanceof Cell.Text(var second) ->
                            words(text, second);
                    default -> 0;
                };
    }

    private static int rank(Cell cell) {
        return switch (cell) {
            case Cell.Amount _ -> 0;
            case Cell.Day _ -> 1;
            case Cell.Text _ -> 2;
            case Cell.Empty _ -> 3;
        };
    }

    static int words(String one, String other) {
        var first = new Pieces(one);
        var second = new Pieces(other);
        while (first.more() && second.more()) {
            var piece = compare(first.next(), second.next());
            if (piece != 0) {
                return piece;
            }
        }
        return Boolean.compare(first.more(), second.more());
    }

    private static int compare(String one, String other) {
        return Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0))
                ? new BigInteger(one).compareTo(new BigInteger(other))
                : one.compareTo(other);
    }

    /// Runs of digits, and what stands between them.
    private static final class Pieces {

        private final String text;
        private int at;

        private Pieces(String text) {
            this.text = text.toLowerCase(Locale.UK);
        }

        private boolean more() {
            return at < text.length();
        }

        private String next() {
            var from = at;
            var digits = Character.isDigit(text.charAt(at));
            while (more() && Character.isDigit(text.charAt(at)) == digits) {
                at++;
            }
            return text.substring(from, at);
        }
    }
}
