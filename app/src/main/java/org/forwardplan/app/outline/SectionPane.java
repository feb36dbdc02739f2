package org.forwardplan.app.outline;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;

import org.forwardplan.app.editor.RichTextEditor;
import org.forwardplan.app.outline.FindViewModel.Found;
import org.forwardplan.app.outline.header.SectionHeader;
import org.forwardplan.app.outline.passages.DroppedPictures;
import org.forwardplan.app.outline.passages.PassageKind;
import org.forwardplan.app.outline.passages.PassageSetting;
import org.forwardplan.app.outline.passages.PassageStack;
import org.forwardplan.app.outline.passages.SelectionBar;
import org.forwardplan.app.outline.section.SectionSpelling;
import org.forwardplan.app.outline.section.SectionViewModel;
import org.forwardplan.app.outline.section.SectionViewModel.Shown;
import org.forwardplan.app.outline.tree.OutlineViewModel;
import org.forwardplan.app.outline.tree.Wording;
import org.forwardplan.app.review.SectionReviews;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.jspecify.annotations.Nullable;

/// The chosen section: its header and its passages, or what to do where there are none.
final class SectionPane {

    private final PassageSetting setting;
    private final SectionViewModel viewModel;
    private final SectionHeader header;
    private final BelowPassages below = new BelowPassages(this::addLast);
    private final PassageStack stack;
    private final FindBar find;
    private final SectionSpelling spelling;
    private final BorderPane node = new BorderPane();
    private int passages;

    SectionPane(PassageSetting setting, OutlineViewModel outline, FindViewModel finding) {
        this.setting = setting;
        this.viewModel = setting.section();
        this.header = new SectionHeader(outline);
        stack = new PassageStack(setting, below.node());
        node.getStyleClass().add("section-pane");
        node.setTop(header.node());
        find = new FindBar(finding, found -> go(outline, found), this::focusText);
        node.setCenter(new BorderPane(stack.node(), find.node(), null, null, null));
        node.setBottom(
                new SelectionBar(setting.passages().selection(), setting, stack::focus).node());
        dropPictures();
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::paste);
        spelling = new SectionSpelling(viewModel, setting.spelling());
        header.besideSize(spellings());
        viewModel.shownProperty().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    /// The keyboard goes to the first passage; where there is none, the planner begins one.
    void write() {
        var shown = viewModel.shownProperty().get();
        if (shown == null) {
            return;
        }
        if (shown.passages().isEmpty()) {
            addLast(PassageKind.TEXT);
        } else {
            stack.focus(shown.passages().getFirst().id());
        }
    }

    void reviews(SectionReviews reviews) {
        header.reviews(reviews);
    }

    void reveal(PassageId passage) {
        stack.reveal(passage);
    }

    void focus(PassageId passage) {
        stack.focus(passage);
    }

    /// Opens the bar in which words are sought, and replaced where that is asked.
    void find(boolean replace) {
        find.open(replace);
    }

    /// Goes to the next place (1) where the words sought stand, or the one before (-1).
    void findAgain(int by) {
        find.step(by);
    }

    /// Where a text is open, the keyboard goes back to it.
    private void focusText() {
        var text = stack.node().lookup("." + RichTextEditor.TEXT);
        (text == null ? stack.node() : text).requestFocus();
    }

    private void go(OutlineViewModel outline, Found found) {
        outline.open(found.passage().section());
        if (found.prose()) {
            stack.write(found.passage().id(), found.where());
        } else {
            stack.reveal(found.passage().id());
        }
    }

    /// Hands over what is being typed.
    void keep() {
        header.keep();
        stack.keep();
    }

    private void addLast(PassageKind kind) {
        var body = kind.body();
        if (body != null) {
            viewModel.add(passages, body).ifPresent(stack::edit);
        } else {
            setting.pictures()
                    .choose(it ->
                            setting.passages().addFigure(passages, it).ifPresent(stack::edit));
        }
    }

    private Node spellings() {
        var count = new Hyperlink();
        count.setId("section-spellings");
        count.getStyleClass().add("count");
        count.setTooltip(new Tooltip("Go to the next one (F7)"));
        count.setOnAction(_ -> nextSpelling());
        spelling.foundProperty()
                .subscribe(found -> {
                    count.setText(Wording.count(found.size(), "spelling") + " to look at");
                    count.setVisible(!found.isEmpty());
                    count.setManaged(!found.isEmpty());
                });
        return count;
    }

    /// Goes to the next misspelt word where the key asks for it.
    void nextSpelling(KeyEvent event) {
        if (event.getCode() == KeyCode.F7) {
            event.consume();
            nextSpelling();
        }
    }

    private void nextSpelling() {
        keep();
        spelling.next(viewModel.selected())
                .ifPresent(found -> stack.write(found.passage(), found.where()));
    }

    /// What is pasted where no passage has the keyboard comes after the last of them.
    private void paste(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.V) {
            event.consume();
            setting.pasteAt(passages, event.isShiftDown());
        }
    }

    /// Dropped beside the passages, a picture becomes the last of them.
    private void dropPictures() {
        node.setOnDragOver(event -> {
            if (DroppedPictures.in(event)) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.setOnDragDropped(event -> {
            DroppedPictures.take(event, setting, passages);
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private void show(@Nullable Shown shown) {
        node.setVisible(shown != null);
        if (shown == null) {
            stack.clear();
            return;
        }
        passages = shown.passages().size();
        header.show(shown);
        stack.show(shown.entry().section().id(), shown.passages());
        below.show(shown.entry().section(), passages, viewModel.answers());
    }
}
