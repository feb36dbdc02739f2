package org.forwardplan.app.start;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.journal.PlanFiles;
import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Path;
import java.time.LocalDate;

/// The first thing a planner sees: start a plan, open one, or look at the sample.
public final class StartPage {

    private static final double WIDTH = 880;
    private static final double CHOICE_HEIGHT = 142;

    private final StartViewModel viewModel;
    private final LocalDate today;
    private final StackPane node = new StackPane();
    private final VBox content = new VBox(24);

    public StartPage(StartViewModel viewModel, LocalDate today) {
        this.viewModel = viewModel;
        this.today = today;
        content.setMaxWidth(WIDTH);
        content.getStyleClass().add("start");
        var centred = new StackPane(content);
        centred.setAlignment(Pos.TOP_CENTER);
        var scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        var waiting = new ProgressIndicator();
        waiting.setMaxSize(48, 48);
        waiting.visibleProperty().bind(viewModel.busyProperty());
        var cancel = Controls.button("cancel-export", "Cancel", viewModel.exports()::cancel);
        cancel.visibleProperty().bind(viewModel.exports().workingProperty());
        StackPane.setMargin(cancel, new Insets(100, 0, 0, 0));
        content.disableProperty().bind(viewModel.busyProperty());
        node.getChildren().addAll(scroll, waiting, cancel);
        node.setId("start-page");
        welcome();
    }

    public Parent node() {
        return node;
    }

    /// Shows the choices again.
    public void welcome() {
        var title = new Label("Forward Plan Workbench");
        title.getStyleClass().add("start-title");
        var about =
                new Label(
                        "Draft, check and print your five-year plan. One plan is one file on this"
                                + " laptop; nothing leaves it unless you send it.");
        about.setWrapText(true);
        about.getStyleClass().add("page-standing");
        var choices =
                new HBox(
                        16,
                        choice(
                                "new-plan",
                                "fth-file-plus",
                                "New plan",
                                "From a rulebook, in under a minute",
                                this::newPlan),
                        choice(
                                "open-plan",
                                "fth-folder",
                                "Open a plan",
                                "A plan file on this laptop",
                                viewModel::open),
                        choice(
                                "sample-plan",
                                "fth-book-open",
                                "Sample plan",
                                "North east London, 2023/24, to look round in",
                                viewModel::sample));
        content.getChildren().setAll(new VBox(6, title, about), choices, export(), recent());
    }

    private HBox export() {
        var open = new Hyperlink("Open an export…");
        open.setId("open-export");
        open.setOnAction(_ -> viewModel.exports().choose());
        var about = new Label("A plan that was exported as text, by any version up to this one");
        about.getStyleClass().add("quiet");
        var line = new HBox(12, open, about);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void newPlan() {
        var form = new NewPlanForm(viewModel, today, this::welcome).node();
        content.getChildren().setAll(new StackPane(form));
    }

    private static Button choice(
            String id, String picture, String title, String about, Runnable chosen) {
        var icon = new FontIcon(picture);
        icon.getStyleClass().add("choice-icon");
        var name = new Label(title);
        name.getStyleClass().add("card-title");
        var words = new Label(about);
        words.setWrapText(true);
        words.getStyleClass().add("quiet");
        var box = new VBox(8, icon, name, words);
        var button = new Button("", box);
        button.setId(id);
        button.getStyleClass().add("choice");
        button.setAccessibleText(title + ". " + about);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setPrefSize(WIDTH / 3, CHOICE_HEIGHT);
        button.setMaxHeight(CHOICE_HEIGHT);
        button.setOnAction(_ -> chosen.run());
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private VBox recent() {
        var heading = new Label("Recent plans");
        heading.getStyleClass().add("card-title");
        var lines = new VBox(4);
        for (var file : viewModel.recent()) {
            lines.getChildren().add(line(file));
        }
        if (lines.getChildren().isEmpty()) {
            var none =
                    new Label(
                            "Plans you open are listed here. To see what a finished plan looks"
                                    + " like, take the sample.");
            none.getStyleClass().add("quiet");
            none.setWrapText(true);
            lines.getChildren().add(none);
        }
        var card = new VBox(10, heading, lines);
        card.getStyleClass().add("card");
        return card;
    }

    private HBox line(Path file) {
        var name = file.getFileName().toString();
        var open = new Hyperlink(withoutExtension(name));
        open.setOnAction(_ -> viewModel.open(file));
        var folder = new Label(String.valueOf(file.getParent()));
        folder.getStyleClass().add("quiet");
        folder.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var forget = new Button("", new FontIcon("fth-x"));
        forget.getStyleClass().addAll("flat", "button-icon", "small");
        forget.setAccessibleText("Take %s off this list".formatted(name));
        var line = new HBox(12, open, folder, space, forget);
        forget.setOnAction(_ -> {
            viewModel.forget(file);
            ((VBox) line.getParent()).getChildren().remove(line);
        });
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static String withoutExtension(String name) {
        return name.endsWith(PlanFiles.EXTENSION)
                ? name.substring(0, name.length() - PlanFiles.EXTENSION.length())
                : name;
    }
}
