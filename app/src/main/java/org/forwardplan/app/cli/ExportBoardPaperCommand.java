package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.boardpapers.CoverSheet;
import org.forwardplan.model.boardpapers.MeetingPaper;
import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.BoardPaper;
import org.forwardplan.model.plan.ItemId.BoardPaperId;
import org.forwardplan.model.plan.PaperPart;
import org.forwardplan.model.plan.PaperPart.DutyLayout;
import org.forwardplan.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// Writes a paper for a meeting: one in preparation, or a cover sheet that the plan fills with its
/// duties and objectives behind it.
@Command(
        name = "board-paper",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Write a paper for a meeting, with its cover sheet.",
            "--paper writes one that was prepared in the window. Otherwise the cover sheet is"
                    + " filled from the plan, with what has changed since a baseline, the duties"
                    + " and the objectives behind it. 'workbench lint' says what is still blank."
        })
final class ExportBoardPaperCommand implements Callable<Integer> {

    private final Parts parts;
    private final Console console;

    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Option(
            names = "--cover",
            paramLabel = "COVER",
            defaultValue = "nel-icp",
            description = "nel-icp (default), generic-icb or council-hwb.")
    private String cover;

    @Option(
            names = "--paper",
            paramLabel = "TITLE",
            description = "A paper in preparation, by its title.")
    private @Nullable String prepared;

    @Option(
            names = "--since",
            paramLabel = "BASELINE",
            description =
                    "Say what has changed since this baseline; with --paper, instead of the one"
                            + " its parts carry.")
    private @Nullable String since;

    @Option(names = "--meeting", paramLabel = "MEETING", description = "The meeting it is for.")
    private String meeting = "";

    @Option(names = "--date", paramLabel = "DAY", description = "Of the meeting: 2027-01-11.")
    private @Nullable LocalDate meetsOn;

    @Option(names = "--title", paramLabel = "TITLE", description = "Of the paper.")
    private @Nullable String title;

    @Option(names = "--whole-plan", description = "With the whole plan behind it.")
    private boolean wholePlan;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "The file to write: .docx or .html.")
    private Path target;

    @Mixin private TemplateOption template;

    ExportBoardPaperCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() {
        OutputFile.refusePlanName(target, spec, "a paper", ".docx");
        var name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            template.refuseFor("A web page");
        }
        try (var repository = Reading.of(parts, file, console)) {
            var plan = repository.plan();
            var journal = repository.journal();
            var paper = new MeetingPaper(paper(plan), it -> journal.planAt(it.entry(), plan));
            var made = paper.make(plan, paper.dated(LocalDate.now(parts.clock())));
            new OutputFile(target, parts.clock())
                    .writeKeepingOld(() ->
                            template.writer(parts, plan).write(made, target, console.progress()));
            console.out().println("Wrote “%s” to %s.".formatted(made.title(), target));
            return ExitCode.FINE;
        }
    }

    private BoardPaper paper(Plan plan) {
        if (prepared == null) {
            return filled(plan);
        }
        var paper = NamedBoardPaper.in(plan, prepared, spec);
        return since == null ? paper : paper.comparingSince(baseline(plan, since).id());
    }

    private BoardPaper filled(Plan plan) {
        var sheet =
                CoverSheet.of(cover)
                        .orElseThrow(() ->
                                wrong(
                                        "There is no cover sheet “%s”. There is: %s."
                                                .formatted(
                                                        cover,
                                                        CoverSheet.ALL.stream()
                                                                .map(CoverSheet::key)
                                                                .collect(
                                                                        Collectors.joining(
                                                                                ", ")))));
        return new BoardPaper(
                new BoardPaperId(
                        UUID.nameUUIDFromBytes(sheet.key().getBytes(StandardCharsets.UTF_8))),
                0,
                title == null ? plan.profile().documentName() : title,
                meeting,
                meetsOn,
                null,
                sheet.action(),
                sheet.fields(),
                behind(plan));
    }

    private List<PaperPart> behind(Plan plan) {
        var behind = new ArrayList<PaperPart>();
        if (since != null) {
            behind.add(new PaperPart.Changes(baseline(plan, since).id()));
        }
        behind.add(new PaperPart.Duties(DutyLayout.GAPS, null));
        behind.add(new PaperPart.Objectives());
        if (wholePlan) {
            behind.add(new PaperPart.WholePlan());
        }
        return behind;
    }

    private Baseline baseline(Plan plan, String name) {
        var all = plan.all(Baseline.class);
        return all.stream()
                .filter(it -> it.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() ->
                        wrong(
                                all.isEmpty()
                                        ? "No baseline is named in this plan yet."
                                        : "There is no baseline “%s” in this plan. There is: %s."
                                                .formatted(
                                                        name,
                                                        all.stream()
                                                                .map(Baseline::name)
                                                                .collect(
                                                                        Collectors.joining(
                                                                                ", ")))));
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
