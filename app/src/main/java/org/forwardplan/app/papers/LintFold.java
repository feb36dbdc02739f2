package org.forwardplan.app.papers;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.checks.Finding.Weight;
import org.forwardplan.model.lint.LintFinding;
import org.forwardplan.model.lint.LintGroup;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// One matter that is wrong, how often, and its findings beneath when it is opened. Right opens it,
/// Left closes it.
final class LintFold {

    private static final double PILL = 60;
    private static final double INDENT = 24;

    private final LintGroup group;
    private final Consumer<LintFinding> go;
    private final Consumer<Boolean> turned;
    private final FontIcon arrow = new FontIcon("fth-chevron-right");
    private final Label pill = new Label();
    private final Button head = new Button();
    private final VBox lines = new VBox();
    private final VBox node;
    private List<LintFinding> findings = List.of();
    private boolean open;

    /// @param turned told when the planner opens or closes it
    LintFold(LintGroup group, Consumer<LintFinding> go, Consumer<Boolean> turned) {
        this.group = group;
        this.go = go;
        this.turned = turned;
        head.setId("lint-" + group.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        head.setGraphic(arrow);
        head.getStyleClass().addAll("flat", "lint-head");
        head.setMnemonicParsing(false);
        head.setMaxWidth(Double.MAX_VALUE);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setOnAction(_ -> turn(!open));
        head.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        pill.setMinWidth(PILL);
        pill.setAlignment(Pos.CENTER);
        HBox.setHgrow(head, Priority.ALWAYS);
        var row = new HBox(12, pill, head);
        row.setAlignment(Pos.CENTER_LEFT);
        lines.setPadding(new Insets(0, 0, 0, INDENT));
        lines.managedProperty().bind(lines.visibleProperty());
        node = new VBox(row, lines);
        node.getStyleClass().add("need");
    }

    Node node() {
        return node;
    }

    void show(List<LintFinding> now, boolean wanted) {
        if (!now.equals(findings)) {
            findings = now;
            lines.getChildren().clear();
        }
        var must = LintGroup.heaviest(now) == Weight.MUST;
        pill.setText(must ? "Mend" : "Look");
        pill.getStyleClass().setAll("label", "pill", must ? "pill-bad" : "pill-waiting");
        head.setText("%s (%d)".formatted(group, now.size()));
        lay(wanted);
    }

    private void key(KeyEvent event) {
        var wanted = event.getCode() == KeyCode.RIGHT;
        if (wanted != open && (wanted || event.getCode() == KeyCode.LEFT)) {
            event.consume();
            turn(wanted);
        }
    }

    private void turn(boolean wanted) {
        lay(wanted);
        turned.accept(wanted);
    }

    /// What is closed is not laid out: of hundreds of findings only a few are looked at.
    private void lay(boolean wanted) {
        open = wanted;
        if (open && lines.getChildren().isEmpty()) {
            findings.forEach(it -> lines.getChildren().add(line(it)));
        }
        lines.setVisible(open);
        arrow.setIconLiteral(open ? "fth-chevron-down" : "fth-chevron-right");
        head.setAccessibleText(
                "%s, %d, %s".formatted(group, findings.size(), open ? "open" : "closed"));
    }

    private Node line(LintFinding found) {
        var words =
                new VBox(
                        1,
                        Controls.wrapped(found.finding().what()),
                        Controls.wrapped(found.finding().remedy(), "quiet"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var button = new Button("Go there");
        button.getStyleClass().addAll("small", "outlined");
        button.setAccessibleText("Go there: " + found.finding().what());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> go.accept(found));
        var line = new HBox(12, words, button);
        line.getStyleClass().add("need");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
