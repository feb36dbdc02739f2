package org.forwardplan.app.duties;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.forwardplan.app.answers.Answers;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.navigation.Page;
import org.forwardplan.app.navigation.PageKind;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.rulebook.RulebookActions;
import org.forwardplan.model.plan.ItemId;

import java.time.Clock;
import java.util.Objects;

/// The duties checklist: every row of the rulebook on the left, what the plan does about one of
/// them on the right.
public final class DutiesPage implements Page {

    private static final double LIST_SHARE = 0.42;

    private final DutiesViewModel viewModel;
    private final Answers answers;
    private final DutyList list;
    private final DutyDetail detail;
    private final FilterBar filters;
    private final HBox header;
    private final VBox node;

    public DutiesPage(OpenPlan plan, Navigator navigator, Clock clock, Answers answers) {
        this.answers = answers;
        viewModel = new DutiesViewModel(plan, navigator);
        var actions = new DutiesActions(plan, navigator, clock, answers);
        list = new DutyList(viewModel, new WayOut());
        detail = new DutyDetail(viewModel, actions, list::focus);
        filters = new FilterBar(viewModel, list::enter);
        plan.whenEditsMustFinish(detail::finish);

        var title = new Label(PageKind.DUTIES.title());
        title.getStyleClass().add("page-title");
        var standing = new Label();
        standing.setId("duties-standing");
        standing.getStyleClass().add("page-standing");
        standing.textProperty().bind(viewModel.standingProperty());
        var words = new VBox(2, title, standing);
        HBox.setHgrow(words, Priority.ALWAYS);
        header = new HBox(12, words);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("duties-header");

        var split = new SplitPane(list.node(), detail.node());
        split.setDividerPositions(LIST_SHARE);
        split.getStyleClass().add("duties-split");
        VBox.setVgrow(split, Priority.ALWAYS);
        node = new VBox(header, filters.node(), split);
        node.setId("duties-page");
        node.getStyleClass().add("duties-page");
        node.getStylesheets()
                .add(
                        Objects.requireNonNull(
                                        DutiesPage.class.getResource(
                                                "/org/forwardplan/app/duties.css"))
                                .toExternalForm());
    }

    /// Offers what can be done about the rulebook as a whole, and about its rows.
    public void offer(RulebookActions rulebook) {
        var menu = new RowMenu(viewModel, rulebook.rows());
        header.getChildren().addAll(menu.button(), rulebook.button());
        list.offer(menu.context());
        node.addEventHandler(KeyEvent.KEY_PRESSED, menu::pressed);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reveal(ItemId item) {
        viewModel.reveal(item);
    }

    @Override
    public void focus() {
        viewModel.begin();
        list.focus();
    }

    @Override
    public boolean find() {
        filters.focusSearch();
        return true;
    }

    /// Keys that lead from the list to its neighbours.
    private final class WayOut implements DutyList.Way {

        @Override
        public void toDetail() {
            detail.focus();
        }

        @Override
        public void stillAnswers() {
            viewModel.stillAnswers(answers.actions());
        }

        @Override
        public void toSearch(String typed) {
            filters.type(typed);
        }
    }
}
