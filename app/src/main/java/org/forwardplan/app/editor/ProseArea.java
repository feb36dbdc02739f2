package org.forwardplan.app.editor;

import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.TextFlow;

import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Paragraph.Kind;
import org.forwardplan.model.plan.Prose.Run;
import org.forwardplan.model.prose.Numbering;
import org.forwardplan.model.writing.Become;
import org.forwardplan.model.writing.Look;
import org.forwardplan.model.writing.Writing;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.richtext.model.TextOps;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// The surface on which prose is written. It shows a [Writing] and hands over what the planner does
/// to it; it changes nothing by itself.
final class ProseArea extends GenericStyledArea<Shape, String, Look> {

    private static final double INDENT = 22;
    private static final TextOps<String, Look> SEGMENTS = SegmentOps.styledTextOps();

    private final Edits edits;
    private final SimpleObjectProperty<List<String>> marks = new SimpleObjectProperty<>(List.of());
    private List<Paragraph> shown = List.of();
    private boolean putting;

    /// Takes what the planner does by keyboard, mouse and input method.
    interface Edits {

        /// @param text takes the place of the stretch
        void typed(int from, int to, String text);

        void cut();

        void copy();

        void paste();

        void moveSelected(int to);
    }

    ProseArea(Edits edits) {
        super(Shape.TEXT, ProseArea::shape, Look.PLAIN, SEGMENTS, false, ProseArea::words);
        this.edits = edits;
        setUndoManager(UndoUtils.noOpUndoManager());
        setWrapText(true);
        setAutoHeight(true);
        // A height that is found while the page is laid out goes unheard by what stands around.
        totalHeightEstimateProperty()
                .addListener((_, _, _) -> Platform.runLater(this::requestLayout));
        setParagraphGraphicFactory(this::mark);
        getStyleClass().add(RichTextEditor.TEXT);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleText("Text of the passage");
    }

    /// What is shown, and what is selected in it.
    Writing writing(Writing last) {
        return last.select(getAnchor(), getCaretPosition());
    }

    /// Shows this: only the paragraphs that differ are put in.
    void put(Writing now) {
        putting = true;
        try {
            var paragraphs = now.paragraphs();
            if (!paragraphs.equals(shown)) {
                replaceWhatDiffers(paragraphs);
                shown = paragraphs;
                marks.set(Numbering.of(paragraphs));
            }
            selectRange(now.anchor(), now.caret());
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
            notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET);
        } finally {
            putting = false;
        }
    }

    private void replaceWhatDiffers(List<Paragraph> now) {
        var least = Math.min(now.size(), shown.size());
        var first = Math.min(Become.same(shown, now), Math.max(0, least - 1));
        var last =
                Math.min(
                        Become.same(shown.reversed(), now.reversed()),
                        Math.max(0, least - 1 - first));
        var start = getAbsolutePosition(first, 0);
        var end =
                shown.isEmpty()
                        ? getLength()
                        : getAbsolutePosition(
                                shown.size() - 1 - last,
                                getParagraphLength(shown.size() - 1 - last));
        var middle = now.subList(first, now.size() - last);
        super.replace(start, end, document(middle));
        // Where paragraphs are empty the control decides for itself what they are.
        for (var index = 0; index < middle.size(); index++) {
            var shape = Shape.of(middle.get(index));
            if (!shape.equals(getParagraph(first + index).getParagraphStyle())) {
                setParagraphStyle(first + index, shape);
            }
        }
    }

    /// What the control itself holds, to be compared with what it was given.
    List<Paragraph> held() {
        return getParagraphs().stream()
                .map(paragraph ->
                        new Paragraph(
                                paragraph.getParagraphStyle().kind(),
                                paragraph.getParagraphStyle().level(),
                                paragraph.getStyledSegments().stream()
                                        .map(it -> it.getStyle().run(it.getSegment()))
                                        .toList()))
                .toList();
    }

    /// Where the caret is on the screen.
    Optional<Bounds> caretOnScreen() {
        return getWidth() > 0 ? getCaretBounds() : Optional.empty();
    }

    boolean onFirstLine() {
        return getCurrentParagraph() == 0 && lineIndex(0, getCaretColumn()) == 0;
    }

    boolean onLastLine() {
        var last = getParagraphs().size() - 1;
        return getCurrentParagraph() == last
                && lineIndex(last, getCaretColumn()) == getParagraphLinesCount(last) - 1;
    }

    @Override
    public void replaceText(int start, int end, String text) {
        if (putting) {
            super.replaceText(start, end, text);
        } else {
            edits.typed(start, end, text);
        }
    }

    @Override
    public void replace(int start, int end, StyledDocument<Shape, String, Look> replacement) {
        if (putting) {
            super.replace(start, end, replacement);
        } else {
            edits.typed(start, end, replacement.getText());
        }
    }

    @Override
    public void moveSelectedText(int position) {
        edits.moveSelected(position);
    }

    @Override
    public void cut() {
        edits.cut();
    }

    @Override
    public void copy() {
        edits.copy();
    }

    @Override
    public void paste() {
        edits.paste();
    }

    /// What a reader of the screen asks for: the control does not say it by itself.
    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> getText();
            case EDITABLE -> true;
            case CARET_OFFSET -> getCaretPosition();
            case SELECTION_START -> getSelection().getStart();
            case SELECTION_END -> getSelection().getEnd();
            case ROLE_DESCRIPTION -> "Text of the passage";
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private static ReadOnlyStyledDocument<Shape, String, Look> document(
            List<Paragraph> paragraphs) {
        var builder = new ReadOnlyStyledDocumentBuilder<>(SEGMENTS, Shape.TEXT, paragraphs.size());
        for (var paragraph : paragraphs) {
            var runs = paragraph.runs().isEmpty() ? List.of(Run.plain("")) : paragraph.runs();
            builder.addParagraph(
                    runs.stream()
                            .map(run -> new StyledSegment<>(run.text(), Look.of(run)))
                            .toList(),
                    Shape.of(paragraph));
        }
        return builder.build();
    }

    private static void shape(TextFlow flow, Shape shape) {
        flow.getStyleClass().add("prose");
        if (shape.kind() == Kind.HEADING) {
            flow.getStyleClass().addAll("prose-heading", "prose-heading-" + shape.level());
        } else if (shape.kind() != Kind.TEXT) {
            flow.getStyleClass().add("prose-item");
        }
    }

    private static Node words(StyledSegment<String, Look> segment) {
        return StyledTextArea.createStyledTextNode(segment, ProseArea::look);
    }

    private static void look(TextExt text, Look look) {
        text.getStyleClass().addAll(Looks.of(look));
    }

    private Node mark(int index) {
        if (index >= getParagraphs().size()) {
            return new Label();
        }
        var shape = getParagraph(index).getParagraphStyle();
        var label = new Label();
        label.getStyleClass().add("prose-mark");
        var item = shape.kind() == Kind.BULLET || shape.kind() == Kind.NUMBER;
        label.setPrefWidth(item ? INDENT * shape.level() : 0);
        label.textProperty().bind(marks.map(all -> index < all.size() ? all.get(index) : ""));
        return label;
    }
}
