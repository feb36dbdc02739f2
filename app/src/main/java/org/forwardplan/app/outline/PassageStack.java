package org.forwardplan.app.outline;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The passages of a section, one below the other. The first are drawn at once, the rest a few at a
/// time after them.
final class PassageStack {

    private static final int AT_ONCE = 12;
    private static final double ROOM_FOR_MARGIN = 620;
    private static final Duration MARK = Duration.seconds(1.6);

    private final SectionViewModel viewModel;
    private final VBox column = new VBox();
    private final VBox content;
    private final ScrollPane node;
    private final Map<PassageId, PassageView> views = new HashMap<>();
    private final SimpleBooleanProperty narrow = new SimpleBooleanProperty();
    private List<PassageRow> rows = List.of();
    private @Nullable SectionId section;
    private int built;
    private int laters;

    /// @param below stands under the last passage
    PassageStack(SectionViewModel viewModel, Node below) {
        this.viewModel = viewModel;
        content = new VBox(column, below);
        content.getStyleClass().add("passages");
        node = new ScrollPane(content);
        node.setId("passages");
        node.getStyleClass().add("passages-scroll");
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.setFocusTraversable(false);
        node.widthProperty().subscribe(width -> narrow.set(width.doubleValue() < ROOM_FOR_MARGIN));
        content.heightProperty()
                .addListener((_, was, now) -> keepPlace(was.doubleValue(), now.doubleValue()));
    }

    ScrollPane node() {
        return node;
    }

    void show(SectionId of, List<PassageRow> now) {
        if (!of.equals(section)) {
            clear();
            section = of;
            built = AT_ONCE;
            node.setVvalue(0);
        }
        rows = now;
        build();
    }

    void clear() {
        views.values().forEach(view -> view.drop());
        views.clear();
        column.getChildren().clear();
        rows = List.of();
        section = null;
    }

    /// Hands over what is being typed.
    void keep() {
        List.copyOf(views.values()).forEach(view -> view.keep());
    }

    void edit(PassageId id) {
        view(id).ifPresent(view -> {
            scrollTo(view);
            view.edit();
        });
    }

    /// Brings a passage into view and marks it for a moment.
    void reveal(PassageId id) {
        view(id).filter(view -> !view.hasKeyboard())
                .ifPresent(view -> {
                    view.mark(true);
                    Platform.runLater(() -> scrollTo(view));
                    var pause = new PauseTransition(MARK);
                    pause.setOnFinished(_ -> view.mark(false));
                    pause.play();
                });
    }

    private Optional<PassageView> view(PassageId id) {
        var at = rows.stream().map(PassageRow::id).toList().indexOf(id);
        if (at >= built) {
            built = at + 1;
            build();
        }
        return Optional.ofNullable(views.get(id));
    }

    private void build() {
        var shown = rows.subList(0, Math.min(built, rows.size()));
        var gone = new HashMap<>(views);
        rows.forEach(row -> gone.remove(row.id()));
        gone.values().forEach(view -> view.drop());
        views.keySet().removeAll(gone.keySet());
        for (var index = 0; index < shown.size(); index++) {
            view(shown.get(index), index);
        }
        var nodes = shown.stream().map(row -> views.get(row.id()).node()).toList();
        if (!column.getChildren().equals(nodes)) {
            column.getChildren().setAll(nodes);
        }
        buildMoreLater();
    }

    private PassageView view(PassageRow row, int index) {
        var view =
                views.computeIfAbsent(
                        row.id(), _ -> new PassageView(row, viewModel, narrow, this::edit));
        view.show(row, index);
        return view;
    }

    private void buildMoreLater() {
        var here = section;
        var later = ++laters;
        if (here != null && built < rows.size()) {
            Platform.runLater(() -> {
                if (later == laters) {
                    buildMore();
                }
            });
        }
    }

    private void buildMore() {
        var from = built;
        built = Math.min(built + AT_ONCE, rows.size());
        var more =
                IntStream.range(from, built)
                        .mapToObj(index -> view(rows.get(index), index).node())
                        .toList();
        column.getChildren().addAll(more);
        buildMoreLater();
    }

    /// A scroll pane remembers a share of its content: when that grows, the same share is another
    /// place.
    private void keepPlace(double was, double now) {
        var seen = node.getViewportBounds().getHeight();
        if (was > seen && now > seen) {
            node.setVvalue(Math.min(1, node.getVvalue() * (was - seen) / (now - seen)));
        }
    }

    private void scrollTo(PassageView view) {
        node.applyCss();
        node.layout();
        var at = content.sceneToLocal(view.node().localToScene(view.node().getBoundsInLocal()));
        var seen = node.getViewportBounds().getHeight();
        var hidden = content.getHeight() - seen;
        var top = node.getVvalue() * hidden;
        if (hidden > 0 && (at.getMinY() < top || at.getMaxY() > top + seen)) {
            node.setVvalue(Math.clamp((at.getMinY() - seen / 6) / hidden, 0, 1));
        }
    }
}
