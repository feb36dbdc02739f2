package org.forwardplan.app.editor;

import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

import org.forwardplan.app.editor.RichTextEditor.Stroke;
import org.forwardplan.app.editor.Surroundings.Target;
import org.forwardplan.app.fields.TypeToFind;
import org.forwardplan.model.writing.Kinds;
import org.forwardplan.model.writing.Look;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A box in which to type where words lead: a web address, or a section, objective or requirement
/// found by its words, which becomes a cross-reference.
final class LinkBox {

    private static final double WIDTH = 420;
    private static final double HEIGHT = 300;

    private final RichTextEditor editor;
    private final Surroundings surroundings;
    private final ProseArea area;
    private final Popup popup = new Popup();
    private final TextField query = new TextField();
    private final ListView<Target> list = new ListView<>();
    private final Button remove = new Button("Remove the link");

    LinkBox(RichTextEditor editor, Surroundings surroundings, ProseArea area) {
        this.editor = editor;
        this.surroundings = surroundings;
        this.area = area;
        query.setId("link-query");
        query.setPromptText("Web address, or words of a section, objective or requirement");
        query.setAccessibleText("Where the link leads");
        query.textProperty().subscribe(this::find);
        list.setId("link-targets");
        list.setCellFactory(_ -> new TargetCell());
        list.setPlaceholder(new Label("Nothing in the plan has those words"));
        new TypeToFind<>(query, list, this::take, this::hide);
        remove.setId("remove-link");
        remove.getStyleClass().add("flat");
        remove.setOnAction(_ -> {
            hide();
            editor.perform(EditorCommand.UNLINK);
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var box = new VBox(8, query, list, remove);
        box.getStyleClass().addAll("search-box", "link-box");
        box.setPrefSize(WIDTH, HEIGHT);
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setOnHidden(_ -> area.requestFocus());
    }

    void show() {
        var link = Kinds.link(editor.writing());
        var scene = area.getScene();
        popup.getScene().getRoot().getStyleClass().addAll(scene.getRoot().getStyleClass());
        popup.getScene().getStylesheets().setAll(scene.getStylesheets());
        remove.setVisible(link != null);
        remove.setManaged(link != null);
        query.setText(link == null || new Look(false, false, link).onePiece() ? "" : link);
        find(query.getText());
        var at = area.caretOnScreen().orElseGet(() -> area.localToScreen(area.getBoundsInLocal()));
        popup.show(area, left(at), top(at));
        query.requestFocus();
        query.selectAll();
    }

    void hide() {
        popup.hide();
    }

    private double left(Bounds at) {
        var window = area.getScene().getWindow();
        return Math.max(
                window.getX() + 8,
                Math.min(at.getMinX(), window.getX() + window.getWidth() - WIDTH - 24));
    }

    private double top(Bounds at) {
        var window = area.getScene().getWindow();
        var below = at.getMaxY() + 6;
        return below + HEIGHT < window.getY() + window.getHeight()
                ? below
                : Math.max(window.getY() + 8, at.getMinY() - HEIGHT - 6);
    }

    private void find(String words) {
        var found = new ArrayList<Target>();
        var address = WebAddress.of(words);
        if (address != null) {
            found.add(new Target(address, "Link to this address", address));
        }
        found.addAll(surroundings.targets(words));
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
    }

    private void take(Target target) {
        hide();
        var look = new Look(false, false, target.address());
        if (look.onePiece() || Kinds.linked(editor.writing()).empty()) {
            editor.act(Stroke.WHOLE, it -> Kinds.insertLink(it, target.words(), target.address()));
        } else {
            editor.act(Stroke.WHOLE, it -> Kinds.link(it, target.address()));
        }
    }

    /// The thing's own words, and what it is.
    private static final class TargetCell extends ListCell<Target> {

        @Override
        protected void updateItem(@Nullable Target target, boolean empty) {
            super.updateItem(target, empty);
            setText(null);
            setGraphic(null);
            if (!empty && target != null) {
                var words = new Label(target.words());
                words.setMinWidth(0);
                HBox.setHgrow(words, Priority.ALWAYS);
                var kind = new Label(target.kind());
                kind.getStyleClass().add("quiet");
                kind.setMinWidth(Region.USE_PREF_SIZE);
                setGraphic(new HBox(10, words, kind));
                setAccessibleText(String.join(": ", List.of(target.kind(), target.words())));
            }
        }
    }
}
