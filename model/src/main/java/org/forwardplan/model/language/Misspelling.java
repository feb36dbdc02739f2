package org.forwardplan.model.language;

/// A word that no dictionary knows.
///
/// @param from where it begins in its text
/// @param to after its last letter
public record Misspelling(int from, int to, String word) {}
