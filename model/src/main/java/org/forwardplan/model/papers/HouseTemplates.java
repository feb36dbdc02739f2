package org.forwardplan.model.papers;

import org.forwardplan.model.plan.HouseTemplate;

import java.nio.file.Path;

/// Takes in an organisation's own Word template and writes papers with it.
public interface HouseTemplates {

    /// Reads a template (.docx or .dotx) and guesses which of its styles stands for what.
    ///
    /// @throws org.forwardplan.model.journal.StorageException if it is no Word document, is
    ///   protected, carries macros, is broken or larger than any template
    HouseTemplate read(Path file);

    /// Writes papers that look as the template does. Its own text is left out, but for its title
    /// page, headers and footers.
    PaperWriter writer(HouseTemplate template);
}
