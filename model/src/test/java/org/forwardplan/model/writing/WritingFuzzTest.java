package org.forwardplan.model.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Tens of thousands of random edits, compared after each with what plain lists make of them.
class WritingFuzzTest {

    private static final int RUNS = 500;
    private static final int EDITS = 80;

    @Test
    void every_edit_does_what_it_does_to_plain_lists() {
        for (var seed = 0; seed < RUNS; seed++) {
            var edits = new RandomEdits(seed);
            for (var edit = 0; edit < EDITS; edit++) {
                edits.edit();
                assertEquals(
                        edits.lists().paragraphs(),
                        edits.writing().paragraphs(),
                        "seed %d, edit %d: %s".formatted(seed, edit, edits.last()));
            }
        }
    }
}
