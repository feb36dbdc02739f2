package org.forwardplan.app.registers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.imports.Clip;
import org.forwardplan.model.imports.ClipboardFormat;
import org.forwardplan.model.imports.Imported;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.tables.CellBlock;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class RegisterClipboardTest {

    private static final CellBlock TABLE =
            new CellBlock(List.of(List.of("of the table", "Barts"), List.of("x", "y")));

    private final RegisterClipboard clipboard = new RegisterClipboard(new OneTable());

    private List<List<String>> read(String html, String text) {
        return clipboard.read(new Clip(html, text)).map(CellBlock::rows).orElse(List.of());
    }

    @Test
    void the_text_of_a_spreadsheet_is_read_as_it_is() {
        assertEquals(
                List.of(List.of("007", "=1+1"), List.of("", "")),
                read("<table>…</table>", "007\t=1+1\r\n\t\r\n"));
        assertEquals(
                List.of(List.of("007"), List.of("")),
                read("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">", "007\r\n\r\n"));
        assertEquals(List.of(List.of("one cell")), read("", "one cell"));
    }

    @Test
    void a_table_whose_cells_have_line_breaks_is_read_from_the_page() {
        assertEquals(TABLE.rows(), read("<table>…</table>", "of the\ntable\tBarts\nx\ty"));
        assertEquals(TABLE.rows(), read("<table>…</table>", ""));
    }

    @Test
    void an_empty_clipboard_holds_no_cells() {
        assertEquals(Optional.empty(), clipboard.read(new Clip("", "")));
    }

    /// Finds the same table in every page.
    private static final class OneTable implements ClipboardFormat {

        @Override
        public Imported read(Clip clip) {
            return new Imported(List.of(), List.of(), List.of());
        }

        @Override
        public CellBlock cells(Clip clip) {
            return clip.html().isBlank() ? CellBlock.read(clip.text()) : TABLE;
        }

        @Override
        public Clip write(List<PassageBody> bodies, Plan plan) {
            return Clip.ofText("");
        }
    }
}
