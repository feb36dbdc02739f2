package org.forwardplan.app.revisions;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.fields.DayPicker;
import org.forwardplan.app.fields.TabLeaves;
import org.forwardplan.model.plan.Revision.Route;
import org.forwardplan.model.plan.Revision.Task;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Which route it is, who judged so, when and why.
final class JudgementForm {

    private static final double BY_WIDTH = 320;
    private static final double INDENT = 26;

    private final RevisionsViewModel viewModel;
    private final ToggleGroup routes = new ToggleGroup();
    private final VBox choices = new VBox(10);
    private final TextField by = new TextField();
    private final DayPicker on = new DayPicker("revision-on");
    private final TextArea why = new TextArea();
    private final VBox node;
    private List<Route> offered = List.of();

    JudgementForm(RevisionsViewModel viewModel, Runnable changed) {
        this.viewModel = viewModel;
        by.setId("revision-by");
        by.setPromptText("e.g. The board of the ICB");
        by.setPrefWidth(BY_WIDTH);
        why.setId("revision-why");
        why.setPromptText("e.g. Two targets are later than published; no service or duty changes.");
        why.setPrefRowCount(4);
        why.setWrapText(true);
        TabLeaves.in(why);
        routes.selectedToggleProperty().subscribe((_, _) -> changed.run());
        by.textProperty().subscribe((_, _) -> changed.run());
        why.textProperty().subscribe((_, _) -> changed.run());
        node =
                new VBox(
                        14,
                        choices,
                        new FlowPane(
                                16,
                                10,
                                Controls.field("Judged by (a role or a body)", by),
                                Controls.field("On", on.node())),
                        Controls.field("Why this is the right route", why));
    }

    Node node() {
        return node;
    }

    void focus() {
        choices.getChildren().stream()
                .filter(it -> it instanceof VBox)
                .findFirst()
                .map(it -> ((VBox) it).getChildren().getFirst())
                .ifPresent(Node::requestFocus);
    }

    /// Empties it for another judgement.
    void clear() {
        routes.selectToggle(null);
        by.setText(viewModel.planner());
        why.clear();
        on.show(viewModel.today());
    }

    void offer(List<Route> open) {
        if (!open.equals(offered)) {
            offered = open;
            var chosen = routes.getSelectedToggle() == null ? null : route();
            choices.getChildren().setAll(open.stream().map(this::choice).toList());
            routes.getToggles().stream()
                    .filter(it -> it.getUserData() == chosen || open.size() == 1)
                    .findFirst()
                    .ifPresent(routes::selectToggle);
        } else if (open.size() == 1) {
            routes.selectToggle(routes.getToggles().getFirst());
        }
    }

    private VBox choice(Route route) {
        var button = new RadioButton(Said.choice(route));
        button.setId("route-" + route.name().toLowerCase(Locale.ROOT));
        button.setUserData(route);
        button.setToggleGroup(routes);
        button.setWrapText(true);
        var rule = viewModel.rule(route);
        var words =
                rule.summary()
                        .map(it -> rule.section().isEmpty() ? it : it + " " + rule.section() + ".")
                        .orElse("");
        var says = Controls.wrapped(words, "quiet");
        says.setPadding(new Insets(0, 0, 0, INDENT));
        button.setAccessibleHelp(words);
        return new VBox(2, button, says);
    }

    boolean complete() {
        return routes.getSelectedToggle() != null
                && !by.getText().isBlank()
                && !why.getText().isBlank();
    }

    /// Only once it is complete.
    Route route() {
        return (Route) routes.getSelectedToggle().getUserData();
    }

    LocalDate on() {
        var written = on.day();
        return written == null ? viewModel.today() : written;
    }

    boolean keep(List<Task> tasks) {
        return complete() && viewModel.judge(route(), by.getText(), on(), why.getText(), tasks);
    }
}
