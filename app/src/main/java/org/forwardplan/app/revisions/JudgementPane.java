package org.forwardplan.app.revisions;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.files.FileDialogs.Type;
import org.forwardplan.app.papers.MakingProgress;
import org.forwardplan.app.papers.PaperMaking;
import org.forwardplan.app.templates.LookChoice;
import org.forwardplan.model.plan.Revision;
import org.forwardplan.model.revisions.RevisionPaper;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A judgement that was kept: what it was and why, its documents, and its tasks to tick off.
final class JudgementPane {

    private final RevisionsViewModel viewModel;
    private final Label title = Controls.wrapped("", "card-title");
    private final Label said = Controls.wrapped("", "quiet");
    private final Label why = Controls.wrapped("");
    private final FlowPane papers = new FlowPane(8, 8);
    private final Label done = Controls.wrapped("", "card-title");
    private final VBox tasks = new VBox(4);
    private final List<TaskRow> rows = new ArrayList<>();
    private final VBox node;
    private @Nullable Revision shown;

    JudgementPane(RevisionsViewModel viewModel) {
        this.viewModel = viewModel;
        title.setId("judgement");
        done.setId("tasks-done");
        var bar = new MakingProgress(viewModel.making());
        var look = new LookChoice(viewModel.making().look());
        var judgement = new VBox(8, title, said, why, papers, look.node(), bar.node());
        judgement.getStyleClass().add("card");
        var list = new VBox(8, done, tasks);
        list.getStyleClass().add("card");
        node = new VBox(16, judgement, list);
        node.setId("judgement-pane");
    }

    Node node() {
        return node;
    }

    void focus() {
        if (rows.isEmpty()) {
            papers.getChildren().getFirst().requestFocus();
        } else {
            rows.getFirst().first().requestFocus();
        }
    }

    void show(Revision now) {
        var same =
                shown != null && shown.id().equals(now.id()) && rows.size() == now.tasks().size();
        shown = now;
        title.setText(now.route().toString());
        said.setText("Judged on %s by %s.".formatted(Said.day(now.on()), now.by()));
        why.setText(now.reasoning());
        var finished = now.tasks().stream().filter(it -> it.done() != null).count();
        var late = now.tasks().stream().filter(it -> TaskRow.late(it, viewModel.today())).count();
        done.setText(
                "%d of %d done%s"
                        .formatted(
                                finished,
                                now.tasks().size(),
                                late == 0 ? "" : ", %d overdue".formatted(late)));
        if (same) {
            rows.forEach(row -> row.show(now));
        } else {
            fill(now);
        }
    }

    private void fill(Revision now) {
        rows.clear();
        for (var at = 0; at < now.tasks().size(); at++) {
            rows.add(new TaskRow(viewModel, now, at));
        }
        tasks.getChildren().setAll(rows.stream().map(TaskRow::node).toList());
        papers.getChildren().clear();
        for (var paper : RevisionPaper.of(now.route())) {
            papers.getChildren()
                    .addAll(
                            make(
                                    now,
                                    paper,
                                    PaperMaking.WORD,
                                    "%s…",
                                    paper == RevisionPaper.DESPATCH ? "outlined" : "accent"),
                            make(
                                    now,
                                    paper,
                                    PaperMaking.WEB_PAGE,
                                    "%s as a web page…",
                                    "outlined"));
        }
    }

    private Node make(Revision of, RevisionPaper paper, Type type, String words, String look) {
        var ending = type == PaperMaking.WORD ? "" : "-html";
        var button =
                Controls.button(
                        "make-" + paper.key() + ending,
                        words.formatted(paper.title()),
                        () -> viewModel.make(of, paper, type),
                        look);
        button.setAccessibleHelp(paper.description());
        button.disableProperty().bind(viewModel.making().runningProperty().isNotNull());
        return button;
    }
}
