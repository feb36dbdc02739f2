package org.forwardplan.app.outline;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.forwardplan.app.answers.Answers;
import org.forwardplan.app.clipboard.PassagePaste;
import org.forwardplan.app.clipboard.PlanClipboard;
import org.forwardplan.app.drafting.BesidePopup;
import org.forwardplan.app.editor.RichTextEditor;
import org.forwardplan.app.fields.KeyboardWithin;
import org.forwardplan.app.files.FileDialogs;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.navigation.Page;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.outline.figures.PictureShelf;
import org.forwardplan.app.outline.figures.PictureSource;
import org.forwardplan.app.outline.passages.PassageDrag;
import org.forwardplan.app.outline.passages.PassageSetting;
import org.forwardplan.app.outline.prose.WritingTools;
import org.forwardplan.app.outline.section.PassagesViewModel;
import org.forwardplan.app.outline.section.SectionViewModel;
import org.forwardplan.app.outline.tree.OutlineStyle;
import org.forwardplan.app.outline.tree.OutlineViewModel;
import org.forwardplan.app.outline.tree.SectionTree;
import org.forwardplan.app.outline.tree.TreePane;
import org.forwardplan.app.review.ReviewPane;
import org.forwardplan.app.review.SectionReviews;
import org.forwardplan.app.spelling.Spelling;
import org.forwardplan.model.imports.ClipboardFormat;
import org.forwardplan.model.imports.PictureReader;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.CommentId;
import org.forwardplan.model.plan.ItemId.NoteId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Note;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// The page on which a plan is written: its sections on the left, the passages of the chosen one on
/// the right.
public final class OutlinePage implements Page {

    private static final double TREE_SHARE = 0.31;

    private final OpenPlan plan;
    private final OutlineViewModel viewModel;
    private final SectionTree tree;
    private final TreePane treePane;
    private final SectionPane section;
    private final SplitPane both;
    private final OpenTestsDock openTests;
    private final KeyboardWithin inTree;
    private final Node invitation;
    private final OutlineHead head;
    private final BorderPane node = new BorderPane();

    /// @param pictures reads the pictures that become figures
    public OutlinePage(
            OpenPlan plan,
            Navigator navigator,
            JobRunner jobs,
            FileDialogs dialogs,
            PictureReader pictures,
            Answers answers,
            ClipboardFormat clipboard,
            Spelling spelling,
            SectionReviews reviews) {
        this.plan = plan;
        this.viewModel = new OutlineViewModel(plan, navigator);
        var passages = new PassagesViewModel(plan, navigator, viewModel);
        var drag = new PassageDrag(passages);
        var source = new PictureSource(plan, jobs, dialogs, pictures);
        var copied = new PlanClipboard(clipboard, plan, source::image);
        var setting =
                new PassageSetting(
                        new SectionViewModel(plan, navigator, viewModel, answers),
                        passages,
                        source,
                        new PictureShelf(plan),
                        drag,
                        new WritingTools(copied, dialogs::browse, spelling),
                        new PassagePaste(copied, plan, jobs),
                        spelling);
        this.section = new SectionPane(setting, viewModel, new FindViewModel(plan, viewModel));
        this.tree = new SectionTree(viewModel, drag, section::write);
        this.treePane = new TreePane(viewModel, tree);
        this.inTree = new KeyboardWithin(treePane.node());
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        this.both = new SplitPane(treePane.node(), section.node());
        this.openTests =
                new OpenTestsDock(
                        both,
                        new OpenTestsPane(
                                plan,
                                setting,
                                () -> chosen(passages, navigator.selectedProperty().get())));
        this.invitation = NoChapters.invite(() -> tree.add(viewModel::addAfter));
        this.head = new OutlineHead(viewModel, openTests.button());
        both.setDividerPositions(TREE_SHARE);
        SplitPane.setResizableWithParent(treePane.node(), false);
        node.setId("outline-page");
        node.getStyleClass().addAll("page", "outline-page");
        node.getStylesheets().addAll(OutlineStyle.sheet(), BesidePopup.stylesheet());
        node.setTop(head.node());
        node.addEventHandler(KeyEvent.KEY_PRESSED, openTests::key);
        var writing = new StackPane(both, invitation);
        section.reviews(reviews);
        reviews.currentProperty()
                .subscribe(review -> {
                    if (review == null) {
                        node.setCenter(writing);
                    } else {
                        var pane = new ReviewPane(review);
                        node.setCenter(pane.node());
                        pane.focus();
                    }
                });
        viewModel.chosenProperty().subscribe(this::chosen);
        navigator
                .sectionsProperty()
                .subscribe(words -> {
                    if (words != null) {
                        treePane.filter(words);
                    }
                });
        node.addEventFilter(KeyEvent.KEY_PRESSED, section::nextSpelling);
        plan.whenEditsMustFinish(this::keep);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reveal(ItemId item) {
        switch (item) {
            case SectionId id -> open(id);
            case PassageId id ->
                    plan.state()
                            .outline()
                            .entryOf(id)
                            .map(Outline.Entry::section)
                            .ifPresent(holder -> {
                                open(holder.id());
                                section.reveal(id);
                                // Who has jumped to a passage goes on there, not in the tree.
                                if (inTree.now()) {
                                    section.focus(id);
                                }
                            });
            case CommentId id ->
                    plan.plan().find(Comment.class, id).ifPresent(it -> reveal(it.on()));
            case NoteId id -> plan.plan().find(Note.class, id).ifPresent(it -> open(it.section()));
            default -> {}
        }
    }

    @Override
    public void focus() {
        tree.node().requestFocus();
    }

    @Override
    public boolean find() {
        if (inTree.now() || viewModel.chosenProperty().get() == null) {
            treePane.focusFilter();
        } else {
            section.find(false);
        }
        return true;
    }

    /// Where text is written, Ctrl+K is about its links.
    @Override
    public boolean takes(KeyEvent event) {
        return event.isShortcutDown()
                && event.getCode() == KeyCode.K
                && event.getTarget() instanceof Node target
                && target.getStyleClass().contains(RichTextEditor.TEXT);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case H -> {
                if (!event.isShortcutDown()) {
                    return;
                }
                section.find(true);
            }
            case F3 -> section.findAgain(event.isShiftDown() ? -1 : 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void open(SectionId id) {
        if (viewModel.hides(id)) {
            treePane.clearFilter();
        }
        viewModel.open(id);
    }

    private void keep() {
        tree.finish();
        section.keep();
    }

    private void chosen(@Nullable SectionId id) {
        both.setVisible(id != null);
        invitation.setVisible(id == null);
    }

    /// What is picked out, else the passage that was worked on last.
    private static List<PassageId> chosen(PassagesViewModel passages, @Nullable ItemId item) {
        var picked = passages.selection().chosen();
        return picked.isEmpty() && item instanceof PassageId passage ? List.of(passage) : picked;
    }

    /// Puts something else that can be done here beside the title of the page.
    public void offer(Node tool) {
        head.offer(tool);
    }
}
