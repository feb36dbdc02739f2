package org.forwardplan.app.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the planner for files and shows them the ones that were made. Empty where they changed
/// their mind.
public interface FileDialogs {

    /// A kind of file, as the dialog names it.
    ///
    /// @param extension with its dot, e.g. `.docx`
    /// @param others that are taken as well
    record Type(String words, String extension, List<String> others) {
        public Type(String words, String extension) {
            this(words, extension, List.of());
        }
    }

    Optional<Path> open(String title, Type type);

    /// Where to save; the extension is there whether typed or not.
    Optional<Path> save(String title, String suggestedName, Type type);

    /// A folder to put several files into.
    Optional<Path> folder(String title);

    /// Opens the file in the program this laptop reads it with.
    void show(Path file);

    /// Opens a web or mail address likewise.
    void browse(String address);
}
