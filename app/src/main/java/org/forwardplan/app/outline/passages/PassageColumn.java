package org.forwardplan.app.outline.passages;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.forwardplan.app.outline.section.PassageRow;
import org.forwardplan.model.plan.ItemId.PassageId;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The passages of a section one below the other. Only those in sight and near it are drawn; of the
/// others it is known, or guessed, how high they are.
final class PassageColumn extends Region {

    private final Function<PassageRow, PassageView> maker;
    private final Runnable laidOut;
    private final Map<PassageId, PassageView> views = new HashMap<>();
    private final Map<PassageId, Double> heights = new HashMap<>();
    private List<PassageRow> rows = List.of();
    private double measuredFor;

    /// @param laidOut told when every drawn passage has found its place
    PassageColumn(Function<PassageRow, PassageView> maker, Runnable laidOut) {
        this.maker = maker;
        this.laidOut = laidOut;
        getStyleClass().add("passage-column");
    }

    Optional<PassageView> view(PassageId id) {
        return Optional.ofNullable(views.get(id));
    }

    List<PassageView> views() {
        return List.copyOf(views.values());
    }

    /// The passages as the plan has them now. Those already drawn stay, as far as they are of the
    /// same kind.
    void show(List<PassageRow> now) {
        var kinds = now.stream().collect(Collectors.toMap(PassageRow::id, row -> row));
        for (var view : views()) {
            var row = kinds.get(view.id());
            if (row == null || !view.shows(row.body())) {
                drop(view.id());
            }
        }
        var changed = new HashSet<>(now);
        rows.forEach(changed::remove);
        changed.forEach(row -> heights.remove(row.id()));
        heights.keySet().retainAll(kinds.keySet());
        rows = List.copyOf(now);
        for (var index = 0; index < rows.size(); index++) {
            var view = views.get(rows.get(index).id());
            if (view != null) {
                view.show(rows.get(index), index);
            }
        }
        arrange();
        requestLayout();
    }

    void clear() {
        views().forEach(view -> drop(view.id()));
        heights.clear();
        rows = List.of();
        arrange();
    }

    int indexOf(PassageId id) {
        for (var index = 0; index < rows.size(); index++) {
            if (rows.get(index).id().equals(id)) {
                return index;
            }
        }
        return -1;
    }

    int size() {
        return rows.size();
    }

    PassageId id(int index) {
        return rows.get(index).id();
    }

    /// How far down a passage begins.
    double top(int index) {
        var top = 0.0;
        for (var before = 0; before < index; before++) {
            top += height(before);
        }
        return top;
    }

    /// Which passage stands so far down.
    int at(double down) {
        var bottom = 0.0;
        for (var index = 0; index < rows.size(); index++) {
            bottom += height(index);
            if (bottom > down) {
                return index;
            }
        }
        return Math.max(0, rows.size() - 1);
    }

    /// Draws what stands between two heights, and lets go of the rest.
    ///
    /// @param kept what stays drawn wherever it stands
    /// @return true where something was drawn that was not before
    boolean draw(double from, double to, Set<PassageId> kept) {
        var near = new HashSet<>(kept);
        var fresh = false;
        var top = 0.0;
        for (var index = 0; index < rows.size() && top < to; index++) {
            var row = rows.get(index);
            var bottom = top + height(index);
            if (bottom > from) {
                near.add(row.id());
                fresh |= make(index);
            }
            top = bottom;
        }
        for (var view : views()) {
            if (!near.contains(view.id())) {
                drop(view.id());
            }
        }
        arrange();
        if (fresh && getWidth() > 0 && getScene() != null) {
            applyCss();
            measure(getWidth());
            requestLayout();
        }
        return fresh;
    }

    /// Draws one passage wherever it stands.
    PassageView draw(int index) {
        make(index);
        arrange();
        return views.get(rows.get(index).id());
    }

    private boolean make(int index) {
        var row = rows.get(index);
        if (views.containsKey(row.id())) {
            return false;
        }
        var view = maker.apply(row);
        view.show(row, index);
        views.put(row.id(), view);
        return true;
    }

    private void drop(PassageId id) {
        var view = views.remove(id);
        if (view != null) {
            view.drop();
        }
    }

    /// The keyboard goes from one to the next in the order of these.
    private void arrange() {
        var nodes =
                rows.stream()
                        .map(row -> views.get(row.id()))
                        .filter(view -> view != null)
                        .<Node>map(PassageView::node)
                        .toList();
        // What stays is left where it is: a node that is taken out, even to be put back at once,
        // loses the keyboard.
        getChildren().retainAll(nodes);
        for (var at = 0; at < nodes.size(); at++) {
            var wanted = nodes.get(at);
            if (at == getChildren().size() || getChildren().get(at) != wanted) {
                getChildren().remove(wanted);
                getChildren().add(at, wanted);
            }
        }
    }

    private double height(int index) {
        var row = rows.get(index);
        var known = heights.get(row.id());
        return known == null ? Guess.height(row.body(), getWidth()) : known;
    }

    private void measure(double width) {
        if (width != measuredFor) {
            heights.clear();
            measuredFor = width;
        }
        views.values()
                .forEach(view -> heights.put(view.id(), snapSizeY(view.node().prefHeight(width))));
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width > 0) {
            measure(width);
        }
        return snappedTopInset() + top(rows.size()) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        measure(getWidth());
        var top = 0.0;
        for (var index = 0; index < rows.size(); index++) {
            var height = height(index);
            var view = views.get(rows.get(index).id());
            if (view != null) {
                view.node().resizeRelocate(0, top, getWidth(), height);
            }
            top += height;
        }
        laidOut.run();
    }
}
