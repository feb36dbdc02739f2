package org.forwardplan.model.journal;

/// A line of the plan's journal, which only ever grows. Entry `n` happened to the plan that entries
/// 1 to `n - 1` made.
///
/// @param number from 1, without gaps
public record JournalEntry(long number, Edit edit) {}
