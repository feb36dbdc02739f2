package org.forwardplan.model.journal;

/// Why an open plan can only be read.
///
/// @param sentence who has it or what forbids it, in words for the planner
/// @param wayOut what the planner can do
/// @param passing true where somebody else has it open, so that it may soon be free and may be
///   changing meanwhile
public record ReadOnly(String sentence, String wayOut, boolean passing) {}
