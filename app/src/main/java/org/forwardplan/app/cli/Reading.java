package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.journal.ReadOnly;

import java.nio.file.Path;

/// Opens a plan for a command that only reads it, whoever has it open.
final class Reading {

    private Reading() {}

    /// Says so where somebody else has it open and may be changing it.
    static PlanRepository of(Parts parts, Path file, Console console) {
        var repository = parts.planFiles().openToRead(file);
        repository
                .readOnly()
                .filter(ReadOnly::isHeld)
                .ifPresent(why ->
                        console.err()
                                .println(
                                        "%s This is how it stood on the disk just now."
                                                .formatted(why.sentence())));
        return repository;
    }
}
