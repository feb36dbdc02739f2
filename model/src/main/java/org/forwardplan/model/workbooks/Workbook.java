package org.forwardplan.model.workbooks;

import java.time.LocalDate;
import java.util.List;

/// A workbook as plain data: sheets of one table each.
///
/// @param title kept in the document's properties
/// @param notes the lines of the first sheet, which says what this is and how to read it
public record Workbook(
        String title, String author, LocalDate dated, List<Note> notes, List<Sheet> sheets) {

    public Workbook {
        notes = List.copyOf(notes);
        sheets = List.copyOf(sheets);
    }

    /// A line of the notes sheet.
    public record Note(String topic, String text) {}
}
