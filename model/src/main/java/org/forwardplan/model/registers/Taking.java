package org.forwardplan.model.registers;

/// What a value that was written under a heading means for its row.
public sealed interface Taking<R> {

    /// The row with the value in it.
    record Taken<R>(R row) implements Taking<R> {}

    /// It says what the row says already, or stands under a heading that is only there to be read.
    record NothingSaid<R>() implements Taking<R> {}

    /// Nobody can tell what is meant.
    ///
    /// @param sentence what was written and what to write instead
    record Fault<R>(String sentence) implements Taking<R> {}

    /// The row once this is taken; the row as it was where nothing came of it.
    default R or(R row) {
        return this instanceof Taken<R>(var now) ? now : row;
    }
}
