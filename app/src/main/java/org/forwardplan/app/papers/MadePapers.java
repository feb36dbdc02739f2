package org.forwardplan.app.papers;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.plan.MadePaper;
import org.forwardplan.model.remaking.Remaking;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Lays out the papers made before, the newest first.
final class MadePapers {

    private static final int HASH = 12;
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

    private final PapersViewModel viewModel;
    private final ZoneId zone;
    private final VBox lines = new VBox();
    private final VBox node;

    MadePapers(PapersViewModel viewModel, ZoneId zone) {
        this.viewModel = viewModel;
        this.zone = zone;
        var title = new Label("Papers made before");
        title.getStyleClass().add("card-title");
        var hint =
                new Label(
                        "Made again, each comes out exactly as it was: from the plan as it stood"
                                + " then.");
        hint.getStyleClass().add("quiet");
        hint.setWrapText(true);
        node = new VBox(8, title, hint, lines);
        node.getStyleClass().add("card");
        node.setId("made-papers");
    }

    VBox node() {
        return node;
    }

    void show(List<MadePaper> made) {
        lines.getChildren().setAll(made.stream().map(this::line).toList());
        if (made.isEmpty()) {
            var none = new Label("None yet. A paper that you make is remembered here.");
            none.getStyleClass().add("quiet");
            lines.getChildren().setAll(none);
        }
    }

    private Node line(MadePaper made) {
        var title = new Label(made.title());
        title.setWrapText(true);
        var when =
                new Label(
                        "%s by %s, from edit %,d of the plan"
                                .formatted(
                                        WHEN.format(made.at().atZone(zone)),
                                        made.by(),
                                        made.entry()));
        var file =
                new Label(
                        "%s · SHA-256 %s…"
                                .formatted(made.file(), made.sha256().substring(0, HASH)));
        file.setAccessibleText("File %s, SHA-256 %s".formatted(made.file(), made.sha256()));
        for (var quiet : List.of(when, file)) {
            quiet.getStyleClass().add("quiet");
            quiet.setWrapText(true);
        }
        var words = new VBox(1, title, when, file);
        var obstacle = Remaking.obstacle(made);
        obstacle.ifPresent(why -> words.getChildren().add(Controls.wrapped(why, "quiet")));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var again = new Button("Make it again exactly");
        again.getStyleClass().addAll("small", "outlined");
        again.setAccessibleText("Make “%s” again exactly".formatted(made.title()));
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.setVisible(obstacle.isEmpty());
        again.setManaged(obstacle.isEmpty());
        again.setOnAction(_ -> viewModel.makeAgain(made));
        var line = new HBox(12, words, again);
        line.getStyleClass().add("need");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
