package org.forwardplan.app.editor;

import org.forwardplan.model.imports.Imported;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The clipboard, as prose is cut, copied and pasted.
public interface EditorClipboard {

    /// What stands on it, its structure kept and its looks dropped. Prose is put in where the caret
    /// is; any other body becomes a passage of its own there.
    ///
    /// @return empty where there is nothing that could be pasted
    Optional<Imported> read();

    /// A picture that was copied by itself, which becomes a passage of its own.
    ///
    /// @param then told of it once it is fit for the plan
    /// @return false where there is none
    boolean readPicture(Consumer<Imported> then);

    /// The words alone, a paragraph a line.
    ///
    /// @return empty where there are no words
    Optional<Prose> readPlain();

    /// Puts what was cut or copied there, for this program and for others.
    void write(List<PassageBody> bodies);
}
