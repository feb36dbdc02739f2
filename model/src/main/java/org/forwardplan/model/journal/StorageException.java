package org.forwardplan.model.journal;

import org.jspecify.annotations.Nullable;

/// The world outside the program failed: a disk is full, a file is in use, broken or not what it
/// says it is.
///
/// The message is one plain sentence for the planner; [#wayOut] says what they can do.
public final class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String wayOut;

    public StorageException(String sentence, String wayOut, @Nullable Throwable cause) {
        super(sentence, cause);
        this.wayOut = wayOut;
    }

    public StorageException(String sentence, String wayOut) {
        this(sentence, wayOut, null);
    }

    public String wayOut() {
        return wayOut;
    }
}
