package org.forwardplan.model.journal;

import org.jspecify.annotations.Nullable;

/// The world outside the program failed: a disk is full, a file is in use, broken or not what it
/// says it is.
///
/// The message is one plain sentence for the planner; [#wayOut] says what they can do.
public final class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String wayOut;
    private final boolean readable;

    public StorageException(String sentence, String wayOut, @Nullable Throwable cause) {
        this(sentence, wayOut, cause, false);
    }

    private StorageException(
            String sentence, String wayOut, @Nullable Throwable cause, boolean readable) {
        super(sentence, cause);
        this.wayOut = wayOut;
        this.readable = readable;
    }

    public StorageException(String sentence, String wayOut) {
        this(sentence, wayOut, null);
    }

    /// The same, of a plan that can still be opened to be read.
    public StorageException butReadable() {
        return new StorageException(getMessage(), wayOut, getCause(), true);
    }

    public String wayOut() {
        return wayOut;
    }

    /// True where [PlanFiles#openToRead] is worth a try.
    public boolean readable() {
        return readable;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
