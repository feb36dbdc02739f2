package org.forwardplan.model.journal;

import java.nio.file.Path;
import java.util.function.LongConsumer;

/// Where plan files come from. A plan file is called `Name.fplan`.
public interface PlanFiles {

    String EXTENSION = ".fplan";

    /// Makes a new plan file that holds what `first` adds to an empty plan.
    ///
    /// @throws StorageException if there is a file of that name already, or it cannot be written;
    ///   nothing is left behind
    PlanRepository create(Path file, Edit first);

    /// Opens a plan file. One made by an earlier version of the program is copied beside itself,
    /// then brought up to date.
    ///
    /// @throws StorageException if it is in use, is not a plan, was made by a newer version, is
    ///   damaged or cannot be written to; the file is then exactly as it was. Where it can still be
    ///   read, the exception says so
    PlanRepository open(Path file);

    /// Opens a plan to be read only: one that somebody else has open, as it last stood on the disk,
    /// or one that may not be written to. Later changes by others are not seen until it is opened
    /// once more. Nothing holds on to the file.
    ///
    /// @throws StorageException if it is not a plan, was made by a newer version, is damaged or
    ///   cannot be read
    PlanRepository openToRead(Path file);

    /// Reads a plan file without changing it or holding on to it. One made by an earlier version of
    /// the program is copied aside and brought up to date there.
    ///
    /// @throws StorageException if it is the plan that is open here, is not a plan, was made by a
    ///   newer version or is damaged
    ReadPlan read(Path file);

    /// The same files, as whoever knows this password sees them: what is made is encrypted with it,
    /// and what is encrypted opens with it. One that is not encrypted opens as it is.
    PlanFiles with(Password password);

    /// Makes a plan file that holds all this, journal included, and reads it again to see that it
    /// does.
    ///
    /// @param written told how many items and journal entries are in it so far; what it throws ends
    ///   the work
    /// @throws StorageException if there is a file of that name already, or it cannot be written;
    ///   nothing is left behind
    void write(Path file, ReadPlan content, LongConsumer written);
}
