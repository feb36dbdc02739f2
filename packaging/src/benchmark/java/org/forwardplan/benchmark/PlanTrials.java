package org.forwardplan.benchmark;

import org.forwardplan.app.Workbench;
import org.forwardplan.app.parts.Parts;
import org.forwardplan.app.returns.ReturnSending;
import org.forwardplan.benchmark.Trial.Work;
import org.forwardplan.model.editing.AskForReturn;
import org.forwardplan.model.editing.PlanEditor;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.plan.ItemId.MilestoneId;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Together;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.plan.ReturnRequest.Ask;
import org.forwardplan.model.returns.ReturnRecognition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Opening a plan, and looking at a return of many rows.
final class PlanTrials {

    static final Map<String, Work> ALL =
            Map.of(
                    "open", PlanTrials::open,
                    "preview", PlanTrials::preview);

    private static final Clock CLOCK = Clock.systemDefaultZone();

    private PlanTrials() {}

    /// The file of a plan with so many items, made once for all runs in this folder.
    static Path plan(Path folder, int items) {
        var file = folder.resolve("plan-%d.fplan".formatted(items));
        if (!Files.exists(file)) {
            var parts = Workbench.parts(CLOCK);
            create(parts, file, LargePlan.of(parts.sample().content(), items, 300));
        }
        return file;
    }

    static void sample(Path file) {
        if (!Files.exists(file)) {
            var parts = Workbench.parts(CLOCK);
            create(parts, file, parts.sample().content());
        }
    }

    private static void create(Parts parts, Path file, PlanChange content) {
        var first = new Edit(CLOCK.instant(), "Benchmark", Edit.Act.DONE, "Start", content);
        parts.planFiles().create(file, first).close();
    }

    /// The second opening in the process: the runtime is up and knows its classes. The first opens
    /// the sample plan.
    private static Runnable open(Path folder, int items) {
        var file = folder.resolve("plan-%d.fplan".formatted(items));
        var parts = Workbench.parts(CLOCK);
        var sample = folder.resolve("sample.fplan");
        sample(sample);
        parts.planFiles().open(sample).close();
        return () -> {
            try (var opened = parts.planFiles().open(file)) {
                if (opened.plan().size() < items) {
                    throw new IllegalStateException("Only " + opened.plan().size());
                }
            }
        };
    }

    /// A return that came back as it was sent: milestones of one partner, one a row.
    private static Runnable preview(Path within, int rows) throws IOException {
        var parts = Workbench.parts(CLOCK);
        var folder = Files.createTempDirectory(within, "return");
        var file = folder.resolve("returned-%d.fplan".formatted(rows));
        var sample = Plan.EMPTY.after(parts.sample().content());
        var like = sample.all(Milestone.class).getFirst();
        var partner = sample.all(Organisation.class).getLast();
        var items = new ArrayList<PlanItem>();
        sample.items().filter(it -> !(it instanceof Milestone)).forEach(items::add);
        for (var row = 0; row < rows; row++) {
            items.add(
                    new Milestone(
                            new MilestoneId(new UUID(1, row)),
                            row,
                            "Stream " + row % 7,
                            "Milestone %d: agree what is done, by whom and by when".formatted(row),
                            like.span(),
                            like.status(),
                            partner.id()));
        }
        create(parts, file, new Together(items.stream().<PlanChange>map(Added::new).toList()));
        try (var repository = parts.planFiles().open(file)) {
            var editor = new PlanEditor(repository, CLOCK, () -> "Benchmark");
            editor.perform(
                    new AskForReturn(
                            UUID.randomUUID(),
                            List.of(partner.id()),
                            List.of(new Ask(Ask.Kind.MILESTONES, List.of())),
                            LocalDate.now(CLOCK).plusDays(28),
                            "",
                            ""));
            var request = editor.plan().all(ReturnRequest.class).getFirst();
            var written =
                    new ReturnSending(parts.workbookWriter(), CLOCK)
                            .write(
                                    editor.plan(),
                                    request,
                                    repository.journal().last(),
                                    folder,
                                    Progress.SILENT);
            editor.perform(written.command());
            var came = written.file();
            var journal = repository.journal();
            var now = editor.plan();
            return () -> {
                var book = parts.returnReader().read(came, Progress.SILENT);
                new ReturnRecognition(now, journal, parts.returnReader(), CLOCK.instant())
                        .of(book, null, Progress.SILENT);
            };
        }
    }
}
