package org.forwardplan.model.plan;

/// What a passage holds: text, a table, or a block that draws itself from the rest of the plan.
public sealed interface PassageBody permits Prose, TextTable, LiveBlock {

    /// The first words of it, short enough for a list.
    String opening();

    /// True where nothing would be printed.
    boolean blank();
}
