package org.forwardplan.model.imports;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.plan.Picture;

import java.nio.file.Path;

/// Reads a picture that a planner brings in, and makes it fit for a plan: one that is larger than
/// any page needs is made smaller.
public interface PictureReader {

    /// The longest side of a picture in a plan, in pixels.
    int LONGEST = 2400;

    /// @param said how large it is now, and what it was before where that is something else
    record Fitted(Picture picture, String said) {}

    /// @throws org.forwardplan.model.journal.StorageException where the file cannot be read, or is
    ///   no picture that a Word document can show everywhere
    Fitted read(Path file, Progress progress);

    /// @param name of the file, for messages
    /// @throws org.forwardplan.model.journal.StorageException where it is no picture that a Word
    ///   document can show everywhere
    Fitted read(byte[] contents, String name, Progress progress);

    /// @param pixels line after line, each alpha, red, green and blue
    Fitted ofPixels(int width, int height, int[] pixels, Progress progress);
}
