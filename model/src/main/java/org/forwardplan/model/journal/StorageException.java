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
    private final boolean lost;

    public StorageException(String sentence, String wayOut, @Nullable Throwable cause) {
        this(sentence, wayOut, cause, false, false);
    }

    private StorageException(
            String sentence,
            String wayOut,
            @Nullable Throwable cause,
            boolean readable,
            boolean lost) {
        super(sentence, cause);
        this.wayOut = wayOut;
        this.readable = readable;
        this.lost = lost;
    }

    public StorageException(String sentence, String wayOut) {
        this(sentence, wayOut, null);
    }

    /// The same, of a plan that can still be opened to be read.
    public StorageException butReadable() {
        return new StorageException(getMessage(), wayOut, getCause(), true, false);
    }

    /// The same, of a file in which there is no plan, or none that can still be read.
    public StorageException ofLost() {
        return new StorageException(getMessage(), wayOut, getCause(), false, true);
    }

    public String wayOut() {
        return wayOut;
    }

    /// True where [PlanFiles#openToRead] is worth a try.
    public boolean readable() {
        return readable;
    }

    /// True where nothing can read the plan, so that only a copy of it helps.
    public boolean lost() {
        return lost;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
