package org.forwardplan.app.duties;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.forwardplan.app.duties.DutyRow.Duty;
import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.duties.RequirementCoverage;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// The checklist: arrow keys go from requirement to requirement past the headings, Enter goes to
/// the detail.
final class DutyList {

    private static final int STEPS_TO_LOOK = 3;

    private final DutiesViewModel viewModel;
    private final ListView<DutyRow> list = new ListView<>();
    private boolean following;

    /// Where keys lead that the list does not keep.
    interface Way {
        void toDetail();

        /// The planner has looked at what changed in the chosen row.
        void stillAnswers();

        /// The planner types while in the list: the words belong in the search field.
        void toSearch(String typed);
    }

    DutyList(DutiesViewModel viewModel, Way way) {
        this.viewModel = viewModel;
        list.setId("duties-list");
        list.setAccessibleText("Requirements of the rulebook");
        list.getStyleClass().addAll("duty-list", "edge-to-edge");
        list.setItems(viewModel.rows());
        list.setCellFactory(_ -> new DutyCell());
        list.setPlaceholder(nothing());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, way));
        list.addEventHandler(KeyEvent.KEY_TYPED, event -> typed(event, way));
        list.getSelectionModel()
                .selectedIndexProperty()
                .subscribe((was, now) -> chosen(was.intValue(), now.intValue()));
        viewModel.rows().subscribe(() -> follow(false));
        viewModel.selectedProperty().subscribe(() -> follow(true));
    }

    Node node() {
        return list;
    }

    /// Opens on the chosen row, by the right button or the menu key.
    void offer(ContextMenu menu) {
        list.setContextMenu(menu);
    }

    void focus() {
        list.requestFocus();
    }

    /// Goes into the list from outside it: to the selected row, or the first.
    void enter() {
        list.requestFocus();
        if (viewModel.selectedProperty().get() == null) {
            step(-1, 1);
        }
    }

    private Node nothing() {
        var clear = Labels.link("Clear filters", viewModel::clearFilters);
        var box = new VBox(8, Controls.wrapped("Nothing matches", "empty-title"), clear);
        box.getStyleClass().add("empty");
        return box;
    }

    private void pressed(KeyEvent event, Way way) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        var at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> step(at, 1);
            case UP -> step(at < 0 ? list.getItems().size() : at, -1);
            case HOME -> step(-1, 1);
            case END -> step(list.getItems().size(), -1);
            case ENTER -> way.toDetail();
            case F9 -> way.stillAnswers();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static void typed(KeyEvent event, Way way) {
        var typed = event.getCharacter();
        var plain = !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
        if (plain && !typed.isBlank() && typed.codePoints().noneMatch(Character::isISOControl)) {
            event.consume();
            way.toSearch(typed);
        }
    }

    private void step(int from, int by) {
        if (!stepped(from, by)) {
            // The headings above the first requirement come into view with one more step up.
            list.scrollTo(by < 0 ? 0 : Math.max(0, from));
        }
    }

    private boolean stepped(int from, int by) {
        for (var at = from + by; at >= 0 && at < list.getItems().size(); at += by) {
            if (list.getItems().get(at) instanceof Duty) {
                list.getSelectionModel().clearAndSelect(at);
                show(at, by);
                return true;
            }
        }
        return false;
    }

    /// Brings a row into view with a few rows beyond it, so that the planner sees where they are
    /// heading.
    private void show(int at, int by) {
        var cells = list.lookupAll(".list-cell");
        var visible =
                cells.stream()
                        .filter(DutyCell.class::isInstance)
                        .map(DutyCell.class::cast)
                        .filter(cell -> cell.getIndex() == at && !cell.isEmpty())
                        .anyMatch(this::wholly);
        if (!visible) {
            list.scrollTo(Math.max(0, at - (by < 0 ? 1 : STEPS_TO_LOOK)));
        }
    }

    private boolean wholly(DutyCell cell) {
        var bounds = list.sceneToLocal(cell.localToScene(cell.getBoundsInLocal()));
        return bounds.getMinY() >= 0 && bounds.getMaxY() <= list.getHeight();
    }

    private void chosen(int was, int now) {
        if (following || viewModel.refreshing() || now < 0 || now >= list.getItems().size()) {
            return;
        }
        if (list.getItems().get(now) instanceof Duty duty) {
            viewModel.select(duty.id());
        } else if (!stepped(now, now < was ? -1 : 1)) {
            step(now, now < was ? 1 : -1);
        }
    }

    /// Selects what the view model has selected; brings it into view where it was chosen from
    /// elsewhere.
    private void follow(boolean show) {
        var at = indexOf(list.getItems(), viewModel.selectedProperty().get());
        if (following || at == list.getSelectionModel().getSelectedIndex()) {
            return;
        }
        following = true;
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().clearAndSelect(at);
            if (show) {
                show(at, 1);
            }
        }
        following = false;
    }

    private static int indexOf(List<DutyRow> rows, @Nullable RequirementCoverage selected) {
        for (var at = 0; selected != null && at < rows.size(); at++) {
            if (rows.get(at).key().equals(selected.requirement().id())) {
                return at;
            }
        }
        return -1;
    }
}
