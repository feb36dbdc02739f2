package org.forwardplan.persistence.wordimport;

import org.forwardplan.model.imports.Imported.Body;
import org.forwardplan.model.imports.Imported.Part;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.TextTable;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// Brings captions to their tables and figures, above or below which they stand.
final class Labels {

    private final List<Part> parts;
    private Captions.@Nullable Caption waiting;

    /// @param parts gathered so far; the last may be given its caption
    Labels(List<Part> parts) {
        this.parts = parts;
    }

    /// Keeps a caption until it is seen what it belongs to. None is waiting.
    void hold(Captions.Caption caption) {
        if (!caption.table() && lastIsFigure() && give(caption.text())) {
            return;
        }
        waiting = caption;
    }

    /// The caption for the table that comes now; empty where there is none.
    String forTable() {
        return waiting == null ? "" : taken(waiting);
    }

    String forFigure() {
        return waiting == null || waiting.table() && !waiting.styled() ? "" : taken(waiting);
    }

    private String taken(Captions.Caption caption) {
        waiting = null;
        return caption.text();
    }

    /// No table or figure comes any more: the caption belongs to the one before it, or is text.
    ///
    /// @return the caption that is text after all
    Optional<Captions.Caption> release() {
        var caption = waiting;
        waiting = null;
        return caption == null || give(caption.text()) ? Optional.empty() : Optional.of(caption);
    }

    static Figure captioned(Figure figure, String caption) {
        return caption.isBlank()
                ? figure
                : new Figure(figure.picture(), figure.alt(), caption, figure.width());
    }

    private boolean lastIsFigure() {
        return !parts.isEmpty()
                && parts.getLast() instanceof Body body
                && body.body() instanceof Figure;
    }

    private boolean give(String caption) {
        if (parts.isEmpty() || !(parts.getLast() instanceof Body body)) {
            return false;
        }
        PassageBody named =
                switch (body.body()) {
                    case Figure figure when figure.caption().isBlank() ->
                            captioned(figure, caption);
                    case TextTable table when table.caption().isBlank() ->
                            new TextTable(caption, table.header(), table.rows(), table.widths());
                    default -> body.body();
                };
        if (named == body.body()) {
            return false;
        }
        parts.set(parts.size() - 1, new Body(named, body.remarks(), body.origin()));
        return true;
    }
}
