package org.forwardplan.model.journal;

import org.jspecify.annotations.Nullable;

/// The world outside the program failed: a disk is full, a file is in use, broken or not what it
/// says it is.
///
/// The message is one plain sentence for the planner; [#wayOut] says what they can do.
public final class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String wayOut;
    private final Way way;

    /// What may help besides the way out in words.
    private enum Way {
        NONE,
        READ,
        PASSWORD,
        COPY
    }

    public StorageException(String sentence, String wayOut, @Nullable Throwable cause) {
        this(sentence, wayOut, cause, Way.NONE);
    }

    private StorageException(String sentence, String wayOut, @Nullable Throwable cause, Way way) {
        super(sentence, cause);
        this.wayOut = wayOut;
        this.way = way;
    }

    public StorageException(String sentence, String wayOut) {
        this(sentence, wayOut, null);
    }

    /// The same, of a plan that can still be opened to be read.
    public StorageException butReadable() {
        return new StorageException(getMessage(), wayOut, getCause(), Way.READ);
    }

    /// The same, of a plan that opens with its password.
    public StorageException butWithPassword() {
        return new StorageException(getMessage(), wayOut, getCause(), Way.PASSWORD);
    }

    /// The same, of a file in which there is no plan, or none that can still be read.
    public StorageException ofLost() {
        return new StorageException(getMessage(), wayOut, getCause(), Way.COPY);
    }

    public String wayOut() {
        return wayOut;
    }

    /// True where [PlanFiles#openToRead] is worth a try.
    public boolean readable() {
        return way == Way.READ;
    }

    /// True where [PlanFiles#with] is worth a try.
    public boolean asksPassword() {
        return way == Way.PASSWORD;
    }

    /// True where nothing can read the plan, so that only a copy of it helps.
    public boolean lost() {
        return way == Way.COPY;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
