package org.forwardplan.model.search;

/// Tells a mistyped word from another word.
final class Typing {

    private Typing() {}

    /// True where one letter was left out, added, wrong, or changed places with the next.
    static boolean oneMistake(String typed, String meant) {
        var shorter = Math.min(typed.length(), meant.length());
        if (Math.abs(typed.length() - meant.length()) > 1 || typed.equals(meant)) {
            return false;
        }
        var same = 0;
        while (same < shorter && typed.charAt(same) == meant.charAt(same)) {
            same++;
        }
        if (typed.length() != meant.length()) {
            var longer = typed.length() > meant.length() ? typed : meant;
            var other = longer.equals(typed) ? meant : typed;
            return longer.startsWith(other.substring(same), same + 1)
                    && longer.length() - same - 1 == other.length() - same;
        }
        return ends(typed, meant, same + 1)
                || same + 1 < shorter
                        && typed.charAt(same) == meant.charAt(same + 1)
                        && typed.charAt(same + 1) == meant.charAt(same)
                        && ends(typed, meant, same + 2);
    }

    /// True where a longer word begins with what was typed, but for one mistake.
    static boolean oneMistakeAtTheStart(String typed, String meant) {
        for (var length = typed.length() - 1; length <= typed.length() + 1; length++) {
            if (length < meant.length() && oneMistake(typed, meant.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(String typed, String meant, int from) {
        return typed.substring(from).equals(meant.substring(from));
    }
}
