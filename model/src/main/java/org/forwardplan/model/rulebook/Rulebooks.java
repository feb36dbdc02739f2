package org.forwardplan.model.rulebook;

import java.nio.file.Path;
import java.util.List;

/// Where rulebooks come from.
public interface Rulebooks {

    /// Those that come with the program, newest first.
    List<Rulebook> shipped();

    /// Reads a rulebook file.
    ///
    /// @throws RulebookException if it is not a rulebook; names every fault with its line, row and
    ///   field
    Rulebook read(Path file);
}
