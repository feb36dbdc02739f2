package org.forwardplan.persistence.plantext;

import org.forwardplan.model.carrying.PlanText;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.persistence.files.WholeFile;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/// Plans as text in zip files on this computer.
public final class PlanTextFiles implements PlanText {

    private static final long MOST = 2_000_000_000;

    private final Clock clock;
    private final long limit;

    public PlanTextFiles(Clock clock) {
        // What is read becomes objects of about the size of its text.
        this(clock, Math.min(MOST, Runtime.getRuntime().maxMemory() / 2));
    }

    /// @param limit how many bytes an export may unpack to
    PlanTextFiles(Clock clock, long limit) {
        this.clock = clock;
        this.limit = limit;
    }

    @Override
    public void write(ReadPlan content, Path target, Progress progress) {
        var manifest = Manifest.of(content, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        WholeFile.write(target, out -> new TextWriting(content, manifest, progress).to(out));
        progress.report(1, 1, "");
    }

    @Override
    public ReadPlan read(Path zip, Progress progress) {
        try (var opened = TextZip.open(zip, limit)) {
            var read = new TextReading(opened, new TextRefused(zip), progress).read();
            progress.report(1, 1, "");
            return read;
        }
    }
}
