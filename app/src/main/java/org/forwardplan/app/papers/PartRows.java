package org.forwardplan.app.papers;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.forwardplan.app.papers.BoardPaperViewModel.Shown;
import org.forwardplan.model.plan.ItemId.BoardPaperId;
import org.forwardplan.model.plan.PaperPart;
import org.forwardplan.model.plan.PaperPart.Text;
import org.forwardplan.model.plan.Prose;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Lays out what goes behind the cover sheet.
final class PartRows {

    private final BoardPaperViewModel viewModel;
    private final VBox rows = new VBox(12);
    private final AddPart add;
    private final VBox node;
    private final List<PartRow> shown = new ArrayList<>();
    private @Nullable BoardPaperId paper;
    private List<PaperPart> parts = List.of();

    PartRows(BoardPaperViewModel viewModel) {
        this.viewModel = viewModel;
        this.add = new AddPart(viewModel);
        var title = new Label("Behind the cover sheet");
        title.getStyleClass().add("card-title");
        node = new VBox(12, title, rows, add.node());
        node.getStyleClass().add("card");
        node.setId("paper-parts");
    }

    VBox node() {
        return node;
    }

    void show(Shown now) {
        add.show(now.paper().id());
        var shape = now.paper().parts().stream().map(PartRows::shape).toList();
        if (!now.paper().id().equals(paper) || !shape.equals(parts)) {
            paper = now.paper().id();
            parts = shape;
            rebuild(now);
        } else {
            for (var at = 0; at < shown.size(); at++) {
                shown.get(at).show(now.paper().parts().get(at));
            }
        }
    }

    void focus(int index) {
        if (index < shown.size()) {
            shown.get(index).focus();
        }
    }

    void keep() {
        List.copyOf(shown).forEach(PartRow::keep);
    }

    /// What a row is laid out by: the words of a text come and go in it.
    private static PaperPart shape(PaperPart part) {
        return part instanceof Text ? new Text("", new Prose(List.of())) : part;
    }

    private void rebuild(Shown now) {
        shown.clear();
        var all = now.paper().parts();
        for (var at = 0; at < all.size(); at++) {
            shown.add(new PartRow(viewModel, now.paper().id(), at, all.get(at), all.size() - 1));
        }
        rows.getChildren().setAll(shown.stream().map(PartRow::node).toList());
        if (shown.isEmpty()) {
            var none =
                    new Label(
                            "The cover sheet goes alone. Add a text, sections of the plan, what has"
                                    + " changed, or a table of duties.");
            none.getStyleClass().add("quiet");
            none.setWrapText(true);
            rows.getChildren().setAll(none);
        }
    }
}
