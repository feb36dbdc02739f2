package org.forwardplan.model.journal;

import java.util.Arrays;

/// What keeps a plan from whoever does not know it. Nobody can find out a forgotten one.
///
/// Closing it wipes it.
public final class Password implements AutoCloseable {

    /// The plan is open to whoever has the file.
    public static final Password NONE = new Password(new char[0]);

    private static final int SHORT = 10;
    private static final int LONG = 16;
    private static final int FEW_KINDS = 5;

    private final char[] characters;

    private Password(char[] characters) {
        this.characters = characters;
    }

    /// @param typed is wiped; empty for no password
    public static Password of(char[] typed) {
        var password = typed.length == 0 ? NONE : new Password(typed.clone());
        Arrays.fill(typed, '\0');
        return password;
    }

    public boolean isNone() {
        return characters.length == 0;
    }

    /// A copy, for whoever asks to wipe.
    public char[] characters() {
        return characters.clone();
    }

    public boolean same(Password other) {
        return Arrays.equals(characters, other.characters);
    }

    /// How hard it is to guess, in words for the planner; any password is taken.
    public String strength() {
        var kinds = new String(characters).chars().distinct().count();
        if (isNone()) {
            return "";
        }
        if (characters.length < SHORT || kinds < FEW_KINDS) {
            return "Easy to guess. Three or four unconnected words are hard to guess and easy to"
                    + " remember.";
        }
        return characters.length < LONG ? "Fair. A word more makes it strong." : "Strong.";
    }

    @Override
    public void close() {
        Arrays.fill(characters, '\0');
    }

    /// Says nothing of it.
    @Override
    public String toString() {
        return isNone() ? "No password" : "Password";
    }
}
