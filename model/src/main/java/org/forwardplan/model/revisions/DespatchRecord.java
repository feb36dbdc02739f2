package org.forwardplan.model.revisions;

import org.forwardplan.model.papers.Block;
import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.Block.Column;
import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.papers.Block.Table;
import org.forwardplan.model.papers.Paper;
import org.forwardplan.model.plan.Revision.Task;
import org.forwardplan.model.wording.Wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What was published and sent after a judgement: to whom, what, when and how; and what has yet to
/// go.
record DespatchRecord(Judged judged) {

    Paper make(LocalDate today) {
        var tasks = judged.revision().tasks();
        var done = tasks.stream().filter(task -> task.done() != null).toList();
        var open = tasks.stream().filter(task -> task.done() == null).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "", "In short", null, true));
        blocks.add(
                Paragraph.of(
                        "%d of %s done by %s."
                                .formatted(
                                        done.size(),
                                        Wording.count(tasks.size(), "task was", "tasks were"),
                                        Wording.day(today))));
        blocks.add(new Judgement(judged).table());
        if (!done.isEmpty()) {
            blocks.add(new Heading(1, "", "What was done", null, true));
            blocks.add(done(done));
        }
        if (!open.isEmpty()) {
            blocks.add(new Heading(1, "", "What has yet to be done", null, true));
            blocks.add(open(open));
        }
        return judged.paper("Despatch record", blocks, today);
    }

    private static Table done(List<Task> tasks) {
        return new Table(
                "Published, sent and consulted",
                "What was done, for whom, on which day and how.",
                List.of(
                        Column.of("To whom", 28),
                        Column.of("What", 30),
                        Column.of("When", 14),
                        Column.of("How", 28)),
                true,
                true,
                tasks.stream()
                        .map(task ->
                                row(whom(task), task.what(), Wording.day(task.done()), task.note()))
                        .toList());
    }

    private static Table open(List<Task> tasks) {
        return new Table(
                "Not done yet",
                "What has yet to be done, for whom and by which day.",
                List.of(Column.of("To whom", 32), Column.of("What", 50), Column.of("Due", 18)),
                true,
                true,
                tasks.stream()
                        .map(task -> row(whom(task), task.what(), Wording.day(task.due())))
                        .toList());
    }

    private static String whom(Task task) {
        return task.to().isBlank() ? "Everybody" : task.to();
    }

    private static List<CellText> row(String... cells) {
        return List.of(cells).stream().map(CellText::of).toList();
    }
}
