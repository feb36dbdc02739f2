package org.forwardplan.app.registers;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.forwardplan.model.imports.Clip;
import org.forwardplan.model.imports.ClipboardFormat;
import org.forwardplan.model.tables.CellBlock;

import java.util.Optional;

/// The clipboard of this computer, for blocks of cells.
///
/// A spreadsheet's text is read as it is; only where the lines are not those of a spreadsheet, as
/// from a document with line breaks in its cells, the table beside it is.
record RegisterClipboard(ClipboardFormat format) {

    /// Where the reader of tables stops.
    private static final int MOST_ROWS = 2_000;

    private static final int MOST_COLUMNS = 60;

    Optional<CellBlock> read() {
        var system = Clipboard.getSystemClipboard();
        var text = Optional.ofNullable(system.getString()).orElse("").replace("\0", "");
        var html = Optional.ofNullable(system.getHtml()).orElse("");
        if (!text.isBlank() && (html.isBlank() || CellBlock.even(text) && text.contains("\t"))) {
            return Optional.of(CellBlock.copied(text));
        }
        var block = format.cells(new Clip(html, text));
        var whole = block.rows().size() < MOST_ROWS && block.width() < MOST_COLUMNS;
        if (block.width() == 0 || text.isBlank() && html.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(whole || text.isBlank() ? block : CellBlock.copied(text));
    }

    void write(Clip clip) {
        var content = new ClipboardContent();
        content.putString(clip.text());
        content.putHtml(clip.html());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
