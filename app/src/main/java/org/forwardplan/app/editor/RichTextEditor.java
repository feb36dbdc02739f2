package org.forwardplan.app.editor;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.forwardplan.app.spelling.Spelling;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.writing.Become;
import org.forwardplan.model.writing.Kinds;
import org.forwardplan.model.writing.Writing;
import org.forwardplan.model.writing.Writing.Stretch;

import java.util.function.UnaryOperator;

/// Writes prose on a rich text control. Every edit comes here, becomes a [Writing], and only that
/// is shown.
public final class RichTextEditor implements ProseEditor {

    /// Style class of what works on the open text, such as a search: going there does not close it.
    public static final String STAYS_OPEN = "text-stays-open";

    /// Style class of the text itself.
    public static final String TEXT = "prose-area";

    private static final Duration PAUSE = Duration.seconds(0.8);

    private final Surroundings surroundings;
    private final Clips clips;
    private final LinkBox links;
    private final ProseArea area = new ProseArea(new FromSurface(this));
    private final EditorToolbar toolbar = new EditorToolbar(this::perform);
    private final Squiggles squiggles = new Squiggles(this, area);
    private final VBox node = new VBox(4, toolbar.node(), new StackPane(area, squiggles.layer()));
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Writing writing;
    private Prose known;
    private Stroke last = Stroke.WHOLE;
    private boolean open = true;

    /// How edits become steps that undo takes back: words typed one after the other are one, signs
    /// erased one after the other are one, anything else is one by itself.
    enum Stroke {
        TYPED,
        ERASED,
        WHOLE
    }

    /// @param caret where it is put at first
    public RichTextEditor(
            Prose prose, int caret, Surroundings surroundings, EditorClipboard clipboard) {
        this.surroundings = surroundings;
        this.known = prose;
        this.writing = Writing.of(prose, caret);
        this.clips = new Clips(this, clipboard, surroundings);
        this.links = new LinkBox(this, surroundings, area);
        area.put(writing);
        area.caretPositionProperty().addListener((_, _, _) -> moved());
        area.selectionProperty().addListener((_, _, _) -> moved());
        new EditorKeys(this, surroundings, area);
        new EditorMenu(this, area, squiggles);
        new Leaving(area, node, this::keep, this::finish);
        // Not within a frame being drawn: there the window could not live on while the disk is
        // slow.
        pause.setOnFinished(_ -> Platform.runLater(this::keep));
        moved();
    }

    /// Marks misspelt words from now on.
    public void spellWith(Spelling spelling) {
        squiggles.with(spelling);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus() {
        area.requestFocus();
        KeepInSight.now(area);
    }

    @Override
    public void load(Prose now) {
        if (!now.equals(known)) {
            known = now;
            if (!now.equals(writing.prose())) {
                writing = Become.prose(writing(), now);
                last = Stroke.WHOLE;
                area.put(writing);
                moved();
            }
        }
    }

    @Override
    public Prose read() {
        return writing.prose();
    }

    @Override
    public Stretch selected() {
        return writing().selected();
    }

    @Override
    public void select(Stretch which) {
        writing = writing().select(which.from(), which.to());
        area.put(writing);
        moved();
    }

    @Override
    public void perform(EditorCommand command) {
        if (command == EditorCommand.SELECT_ALL) {
            select(new Stretch(0, writing.length()));
        } else if (command.change().isPresent()) {
            act(Stroke.WHOLE, command.change().get());
        } else {
            switch (command) {
                case LINK -> links.show();
                case OPEN_LINK -> openLink();
                case SPLIT -> {
                    if (surroundings.whole()) {
                        keep();
                        surroundings.split(writing().caret());
                    }
                }
                case CUT -> clips.cut();
                case COPY -> clips.copy();
                case PASTE -> clips.paste();
                case PASTE_PLAIN -> clips.pastePlain();
                default -> throw new IllegalStateException("Nobody does " + command);
            }
        }
    }

    @Override
    public void keep() {
        pause.stop();
        var written = writing.prose();
        if (open && !written.equals(known)) {
            known = written;
            surroundings.keep(written);
        }
    }

    @Override
    public void drop() {
        pause.stop();
        open = false;
        links.hide();
        squiggles.drop();
    }

    /// What has been written and what is selected in it now.
    Writing writing() {
        return area.writing(writing);
    }

    void act(Stroke stroke, UnaryOperator<Writing> change) {
        var before = writing();
        if (stroke != last || stroke == Stroke.WHOLE || before.caret() != writing.caret()) {
            keep();
        }
        var now = change.apply(before);
        writing = now;
        area.put(now);
        last = stroke;
        moved();
        if (stroke == Stroke.WHOLE) {
            keep();
        } else {
            pause.playFromStart();
        }
    }

    void finish() {
        if (open) {
            var here = area.getScene() != null && area.getScene().getFocusOwner() == area;
            keep();
            drop();
            surroundings.finished(here);
        }
    }

    void openLink() {
        var link = Kinds.link(writing());
        if (link != null) {
            keep();
            surroundings.open(link);
        }
    }

    private void moved() {
        toolbar.show(Kinds.standing(writing()));
        if (area.isFocused()) {
            KeepInSight.soon(area);
        }
    }
}
