package org.forwardplan.app.registers;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.navigation.Page;
import org.forwardplan.app.navigation.PageKind;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.openplan.PlanState;
import org.forwardplan.model.cells.Pasting;
import org.forwardplan.model.imports.ClipboardFormat;
import org.forwardplan.model.plan.ItemId;
import org.jspecify.annotations.Nullable;

import java.util.Objects;

/// The page of the registers: which there are on the left, and the one that is chosen as a table.
public final class RegistersPage implements Page {

    private final RegistersViewModel viewModel;
    private final RegisterGrid grid;
    private final RegisterBar bar;
    private final StackPane place = new StackPane();
    private final Label standing = Controls.wrapped("", "page-standing");
    private final VBox node;
    private final ListChangeListener<SheetLine> listener;
    private Subscription toSheet = Subscription.EMPTY;

    /// @param state the plan while the page is open
    /// @param exporting what writes the register that is shown, with how that goes
    public RegistersPage(
            OpenPlan plan,
            Navigator navigator,
            ObservableValue<PlanState> state,
            Beside beside,
            ClipboardFormat format,
            RegisterExport exporting) {
        viewModel = new RegistersViewModel(plan, navigator, state, beside);
        grid = new RegisterGrid(viewModel, new RegisterClipboard(format));
        listener = _ -> changed();
        bar = new RegisterBar(viewModel, new Tools(plan, exporting));
        place.getChildren().setAll(grid.node());
        standing.setId("registers-standing");
        var head =
                new VBox(2, Controls.wrapped(PageKind.REGISTERS.title(), "page-title"), standing);
        head.getStyleClass().add("page-head");
        VBox.setVgrow(place, Priority.ALWAYS);
        var right = new VBox(bar.node(), place, exporting.node());
        right.getStyleClass().add("register-pane");
        var body = new BorderPane(right);
        body.setLeft(new RegisterChooser(viewModel).node());
        VBox.setVgrow(body, Priority.ALWAYS);
        node = new VBox(head, body);
        node.setId("registers-page");
        node.getStyleClass().addAll("page", "registers-page");
        node.getStylesheets()
                .add(
                        Objects.requireNonNull(
                                        RegistersPage.class.getResource(
                                                "/org/forwardplan/app/registers.css"))
                                .toExternalForm());
        viewModel.chosenProperty().subscribe(this::show);
        plan.whenEditsMustFinish(grid::finish);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reveal(ItemId item) {
        var sheet = viewModel.sheet();
        var at = grid.cursor().row();
        var here =
                at < sheet.shown().size()
                        && sheet.item(sheet.shown().get(at)).filter(item::equals).isPresent();
        if (!here) {
            var row = viewModel.reveal(item);
            if (row >= 0) {
                grid.goTo(row);
            }
        }
    }

    @Override
    public void focus() {
        grid.focus();
        grid.moved();
    }

    @Override
    public boolean find() {
        bar.focus();
        return true;
    }

    private void show(RegisterSheet<?> sheet) {
        toSheet.unsubscribe();
        grid.drop();
        grid.view().show(sheet);
        bar.show(sheet);
        standing.textProperty().bind(sheet.standingProperty());
        sheet.shown().addListener(listener);
        toSheet =
                Subscription.combine(
                        () -> sheet.shown().removeListener(listener),
                        sheet.arrangementProperty().subscribe(this::arranged),
                        sheet.pasting().previewProperty().subscribe(this::preview));
        changed();
    }

    private void changed() {
        sayWhyEmpty();
        grid.changed();
    }

    private void sayWhyEmpty() {
        var sheet = viewModel.sheet();
        if (sheet.shown().isEmpty()) {
            grid.view().table().setPlaceholder(EmptyRegister.of(sheet, grid::addRow, this::all));
        }
    }

    private void arranged(Arrangement now) {
        sayWhyEmpty();
        grid.view().showOrder(now);
        bar.show(viewModel.sheet());
    }

    private void all() {
        viewModel.arrange(viewModel.sheet().arrangementProperty().get().with(""));
        grid.focus();
    }

    private void preview(@Nullable Pasting pasting) {
        if (pasting == null) {
            if (!place.getChildren().contains(grid.node())) {
                place.getChildren().setAll(grid.node());
                grid.focus();
            }
            return;
        }
        var pane =
                new PastePane(
                        pasting,
                        () -> viewModel.sheet().pasting().take(),
                        () -> viewModel.sheet().pasting().cancel());
        place.getChildren().setAll(pane.node());
        pane.focus();
    }

    private final class Tools implements RegisterBar.Doing {

        private final OpenPlan plan;
        private final RegisterExport exporting;

        private Tools(OpenPlan plan, RegisterExport exporting) {
            this.plan = plan;
            this.exporting = exporting;
        }

        @Override
        public void addRow() {
            grid.addRow();
        }

        @Override
        public void removeRows() {
            grid.removeRows();
        }

        @Override
        public void inspect() {
            viewModel.inspect();
        }

        @Override
        public void export() {
            plan.finishEdits();
            exporting.export(viewModel.sheet().key(), viewModel.sheet().title());
        }

        @Override
        public void toTable() {
            grid.focus();
        }
    }
}
