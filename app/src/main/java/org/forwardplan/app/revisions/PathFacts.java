package org.forwardplan.app.revisions;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.revisions.RevisionPath;
import org.forwardplan.model.versions.ChangeGroup;

/// What the plan knows already on the way to a judgement: what was published, and what changed
/// since.
final class PathFacts {

    private static final int FEW = 8;
    private static final double PILL = 84;

    private final RevisionsViewModel viewModel;
    private final RevisionPath path;

    PathFacts(RevisionsViewModel viewModel, RevisionPath path) {
        this.viewModel = viewModel;
        this.path = path;
    }

    Node published() {
        var text = path.publicText();
        if (text == null) {
            return new VBox(
                    10,
                    Controls.wrapped(
                            "No version is marked as published. Freeze the plan as it was"
                                + " published, or give a version that is frozen already the purpose"
                                + " “Published”. From then on this page says what has changed"
                                + " since, and which route the law gives."),
                    Controls.button(
                            "revision-freeze",
                            "Freeze a version…",
                            viewModel::freeze,
                            "accent",
                            Controls.EDITS),
                    Controls.button(
                            "revision-versions", "See the versions", viewModel::showChanges));
        }
        var box =
                new VBox(
                        6,
                        Controls.wrapped("“%s”".formatted(text.published().name())),
                        Controls.wrapped(
                                "Published on %s, frozen by %s. %s"
                                        .formatted(
                                                Said.day(text.published().on()),
                                                text.published().by(),
                                                text.published().note()),
                                "quiet"));
        if (text.changed() != null) {
            box.getChildren()
                    .add(
                            Controls.wrapped(
                                    "A document of changes was judged on %s; what it told is part of"
                                                    .formatted(Said.day(text.changed().on()))
                                            + " the plan the public has.",
                                    "quiet"));
        }
        var last = path.last();
        box.getChildren()
                .add(
                        Controls.wrapped(
                                last == null
                                        ? "Nobody has judged it since it was published."
                                        : "Judged last on %s by %s: %s."
                                                .formatted(
                                                        Said.day(last.on()),
                                                        last.by(),
                                                        last.route()),
                                "quiet"));
        return box;
    }

    Node changed() {
        if (path.nothingChanged()) {
            return Controls.wrapped(
                    "Nothing a reader would notice has changed since. What changed in notes,"
                            + " comments and links does not count. The plan can be confirmed.");
        }
        var noticed = path.noticed();
        var box = new VBox(8);
        var counts = new HBox(10);
        path.weights()
                .forEach((significance, count) ->
                        counts.getChildren()
                                .add(
                                        Controls.whole(
                                                "%d %s".formatted(count, Said.word(significance)),
                                                "pill",
                                                Said.pill(significance))));
        box.getChildren().add(counts);
        noticed.stream().limit(FEW).map(PathFacts::line).forEach(box.getChildren()::add);
        if (noticed.size() > FEW) {
            box.getChildren()
                    .add(Controls.wrapped("and %d more".formatted(noticed.size() - FEW), "quiet"));
        }
        box.getChildren()
                .add(
                        Controls.button(
                                "revision-changes",
                                "See every change, word for word",
                                viewModel::showChanges));
        return box;
    }

    private static Node line(ChangeGroup group) {
        var pill =
                Controls.whole(
                        Said.word(group.significance()), "pill", Said.pill(group.significance()));
        pill.setMinWidth(PILL);
        pill.setAlignment(Pos.CENTER);
        pill.setAccessibleText(group.significance().toString());
        var title = Controls.wrapped(group.title());
        HBox.setHgrow(title, Priority.ALWAYS);
        var line = new HBox(12, pill, title);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
