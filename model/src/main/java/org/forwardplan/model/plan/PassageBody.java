package org.forwardplan.model.plan;

/// What a passage holds: text, a table, a figure, a boxed remark, or a block that draws itself from
/// the rest of the plan.
public sealed interface PassageBody permits Prose, TextTable, Figure, Callout, LiveBlock {

    /// The first words of it, short enough for a list.
    String opening();

    /// The words a reader sees, without their looks; what a live block is called, for it has none
    /// of its own.
    String plainText();

    /// True where nothing would be printed.
    boolean blank();
}
