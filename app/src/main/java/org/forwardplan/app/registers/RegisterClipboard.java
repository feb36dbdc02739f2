package org.forwardplan.app.registers;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.forwardplan.model.imports.Clip;
import org.forwardplan.model.imports.ClipboardFormat;
import org.forwardplan.model.tables.CellBlock;

import java.util.List;
import java.util.Optional;

/// The clipboard of this computer, for blocks of cells.
///
/// A spreadsheet's text is read as it is; only where the lines are not those of a spreadsheet, as
/// from a document with line breaks in its cells, the table beside it is.
record RegisterClipboard(ClipboardFormat format) {

    /// Where the reader of tables stops.
    private static final int MOST_ROWS = 2_000;

    private static final int MOST_COLUMNS = 60;

    /// What only spreadsheets, and registers, write into their pages.
    private static final List<String> SPREADSHEETS =
            List.of("office:excel", "mso-number-format", "google-sheets-html-origin");

    Optional<CellBlock> read() {
        var system = Clipboard.getSystemClipboard();
        return read(
                new Clip(
                        Optional.ofNullable(system.getHtml()).orElse(""),
                        Optional.ofNullable(system.getString()).orElse("")));
    }

    Optional<CellBlock> read(Clip clip) {
        var text = clip.text().replace("\0", "");
        var html = clip.html();
        if (!text.isBlank() && (html.isBlank() || ofSpreadsheet(text, html))) {
            return Optional.of(CellBlock.copied(text));
        }
        var block = format.cells(new Clip(html, text));
        var whole = block.rows().size() < MOST_ROWS && block.width() < MOST_COLUMNS;
        if (block.width() == 0 || text.isBlank() && html.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(whole || text.isBlank() ? block : CellBlock.copied(text));
    }

    /// True where the lines of the text are rows, and not lines within cells.
    private static boolean ofSpreadsheet(String text, String html) {
        return SPREADSHEETS.stream().anyMatch(html::contains)
                || text.contains("\t") && CellBlock.even(text);
    }

    void write(Clip clip) {
        var content = new ClipboardContent();
        content.putString(clip.text());
        content.putHtml(clip.html());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
