package org.forwardplan.model.rulebook;

import java.nio.file.Path;
import java.util.List;

/// Where rulebooks come from.
public interface Rulebooks {

    /// Those that come with the program, newest first.
    List<Rulebook> shipped();

    /// Reads a rulebook file: YAML, or a workbook made as its template.
    ///
    /// @throws RulebookException if it is not a rulebook; names every fault with its line, or its
    ///   sheet and cell, its row and field
    Rulebook read(Path file);

    /// Writes it as a rulebook file: what is read back is the same.
    void write(Rulebook rulebook, Path file);
}
