package org.forwardplan.app.cli;

import org.forwardplan.app.files.AnyPicture;
import org.forwardplan.app.files.WordsOnly;
import org.forwardplan.app.papers.PlainTemplates;
import org.forwardplan.app.parts.NoCopies;
import org.forwardplan.app.parts.NoReturns;
import org.forwardplan.app.parts.NoText;
import org.forwardplan.app.parts.Parts;
import org.forwardplan.app.parts.Window;
import org.forwardplan.app.review.NoReviews;
import org.forwardplan.model.editing.Decision.Accepted;
import org.forwardplan.model.editing.SamplePlan;
import org.forwardplan.model.editing.StartPlan;
import org.forwardplan.model.imports.Imported;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.papers.Paper;
import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.review.ReturnedFile;
import org.forwardplan.model.spreadsheets.Spreadsheet;
import org.forwardplan.model.workbooks.Workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Types commands and reads what they print.
final class Shell {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T14:05:00Z"), ZoneOffset.UTC);

    final FakePlanFiles plans = new FakePlanFiles();
    final List<String> windows = new ArrayList<>();
    boolean display = true;
    boolean watched;
    Imported document = new Imported(List.of(), List.of(), List.of());
    Spreadsheet spreadsheet = new Spreadsheet("", List.of(), Map.of(), List.of());
    ReturnedFile returned = NoReviews.NOTHING;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    int run(Object... args) {
        out.reset();
        err.reset();
        Window window =
                plan -> {
                    if (!display) {
                        throw new UnsupportedOperationException();
                    }
                    windows.add(String.valueOf(plan));
                };
        var words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
        return new CommandLineRun(parts(), window, "Planning lead", console()).run(words);
    }

    Parts parts() {
        return new Parts(
                plans,
                new NoCopies(),
                new NoText(),
                new SmallRulebook(),
                new Sample(),
                Shell::writePaper,
                new PlainTemplates(),
                Shell::writeWorkbook,
                (_, _) -> spreadsheet,
                new NoReturns(),
                new AnyPicture(),
                new WordsOnly(),
                () -> WordsOnly.EVERY_WORD,
                (_, _) -> document,
                (_, _) -> returned,
                CLOCK);
    }

    Console console() {
        return new Console(stream(out), stream(err), watched);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static PrintStream stream(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private static void writePaper(Paper paper, Path target, Progress progress) {
        progress.report(1, 2, "Section 1");
        progress.report(2, 2, "Saving");
        write(target, "Word: " + paper.title() + " " + paper.dated());
    }

    private static void writeWorkbook(Workbook workbook, Path target, Progress progress) {
        write(target, "Excel: " + workbook.title() + " " + workbook.dated());
    }

    private static void write(Path target, String text) {
        try {
            Files.writeString(target, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private record Sample() implements SamplePlan {
        @Override
        public String title() {
            return "Sample";
        }

        @Override
        public PlanChange content() {
            var start =
                    StartPlan.of(
                            SmallRulebook.BOOK, "NHS North East London", new FinancialYear(2023));
            if (start.decide(Plan.EMPTY) instanceof Accepted(var change)) {
                return change;
            }
            throw new AssertionError("The sample was refused");
        }
    }
}
