package org.forwardplan.app.overview;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.forwardplan.app.overview.OverviewViewModel.Overview;
import org.forwardplan.model.drafting.Due;
import org.forwardplan.model.drafting.ToDo;
import org.forwardplan.model.outline.Outline;

import java.util.List;

/// What is still to do in the draft: the planner's own to-dos, open comments, sections overdue, and
/// those that changed since they were signed off. Each line leads there.
final class ToDoCard {

    private static final int FEW = 5;

    private final OverviewViewModel viewModel;
    private final Label heading = new Label();
    private final VBox lines = new VBox(8);
    private final VBox node = new VBox(10);
    private boolean all;

    ToDoCard(OverviewViewModel viewModel) {
        this.viewModel = viewModel;
        heading.getStyleClass().add("card-title");
        node.getStyleClass().add("card");
        node.setId("to-do");
        node.setMaxHeight(Region.USE_PREF_SIZE);
        node.getChildren().addAll(heading, lines);
    }

    Region node() {
        return node;
    }

    void show(Overview overview) {
        var drafting = overview.drafting();
        var toDos = drafting.toDos();
        var nothing =
                toDos.isEmpty()
                        && drafting.openComments() == 0
                        && drafting.overdue().isEmpty()
                        && drafting.changed().isEmpty();
        node.setVisible(!nothing);
        node.setManaged(!nothing);
        heading.setText(toDos.isEmpty() ? "To do" : "To do: %d".formatted(toDos.size()));
        lines.getChildren().clear();
        var shown = all ? toDos.size() : Math.min(FEW, toDos.size());
        toDos.subList(0, shown).forEach(it -> lines.getChildren().add(line(it)));
        if (toDos.size() > FEW) {
            var words = all ? "Show the first %d" : "Show all %d";
            lines.getChildren()
                    .add(
                            link(
                                    words.formatted(all ? FEW : toDos.size()),
                                    () -> {
                                        all = !all;
                                        show(overview);
                                    }));
        }
        if (drafting.openComments() > 0) {
            var words =
                    drafting.openComments() == 1
                            ? "1 comment is open"
                            : drafting.openComments() + " comments are open";
            lines.getChildren().add(link(words, viewModel::visitComments));
        }
        sections("Overdue", drafting.overdue());
        sections("Changed since sign-off", drafting.changed());
    }

    private void sections(String what, List<Outline.Entry> entries) {
        for (var entry : entries.subList(0, Math.min(FEW, entries.size()))) {
            lines.getChildren()
                    .add(
                            link(
                                    what + ": " + entry.heading(),
                                    () -> viewModel.show(entry.section().id())));
        }
        if (entries.size() > FEW) {
            lines.getChildren().add(words("and %d more".formatted(entries.size() - FEW), "quiet"));
        }
    }

    private Node line(ToDo toDo) {
        var go = link(toDo.note().text(), () -> viewModel.show(toDo.note().section()));
        var due = toDo.due().map(Due::words).orElse("");
        var where = toDo.section().heading() + (due.isEmpty() ? "" : ". " + due);
        var overdue = toDo.due().filter(Due::overdue).isPresent();
        return new VBox(1, go, words(where, overdue ? "date-passed" : "quiet"));
    }

    private static Hyperlink link(String words, Runnable does) {
        var link = new Hyperlink(words);
        link.setWrapText(true);
        link.getStyleClass().add("listed");
        link.setOnAction(_ -> {
            link.setVisited(false);
            does.run();
        });
        return link;
    }

    private static Label words(String words, String look) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(look);
        return label;
    }
}
