package org.forwardplan.app.returns;

import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.jobs.Job;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.PartnerReturn;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.returns.Recognised;
import org.forwardplan.model.returns.Recognised.Refused;
import org.forwardplan.model.returns.ReturnReader;
import org.forwardplan.model.returns.ReturnRecognition;
import org.forwardplan.model.returns.ReturnedBook;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// Finds out what a file that came back is, on the plan as it stands when it is asked. Changes
/// nothing.
record Recogniser(OpenPlan plan, ReturnReader reader) {

    /// Where a file comes from.
    sealed interface Source {

        /// The name it came under.
        String name();

        /// A file on this laptop.
        record OnDisk(Path file) implements Source {
            @Override
            public String name() {
                return String.valueOf(file.getFileName());
            }
        }

        /// A file that is kept with the plan.
        record InPlan(PartnerReturn kept) implements Source {
            @Override
            public String name() {
                return kept.file();
            }
        }
    }

    /// What was read of a file.
    ///
    /// @param book null where it could not be read
    record Read(@Nullable ReturnedBook book, Recognised recognised) {}

    /// Reads it, unless that has been done. A file that cannot be read is refused like one that is
    /// no return.
    ///
    /// @param book what was read of it before; null where nothing was
    /// @param answers the request the planner says it answers; null where nobody said
    Job<Read> of(Source source, @Nullable ReturnedBook book, @Nullable ReturnRequest answers) {
        var recognition = new ReturnRecognition(plan.plan(), plan.journal(), reader, plan.now());
        return progress -> {
            try {
                var read = book == null ? read(source, progress) : book;
                return new Read(read, recognition.of(read, answers, progress));
            } catch (StorageException unreadable) {
                return new Read(
                        null,
                        new Refused(
                                source.name(),
                                String.valueOf(unreadable.getMessage()),
                                unreadable.wayOut().replaceFirst("\\.$", "")));
            }
        };
    }

    private ReturnedBook read(Source source, Progress progress) {
        return switch (source) {
            case Source.OnDisk(var file) -> reader.read(file, progress);
            case Source.InPlan(var kept) -> reader.read(kept, progress).named(kept.file());
        };
    }
}
