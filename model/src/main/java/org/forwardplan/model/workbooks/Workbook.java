package org.forwardplan.model.workbooks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A workbook as plain data: sheets of one table each.
///
/// @param title kept in the document's properties
/// @param opening name of the first sheet
/// @param notes the lines of the first sheet, which says what this is and how to read it
/// @param properties of the file, by name, beside those that every document has
public record Workbook(
        String title,
        String author,
        LocalDate dated,
        String opening,
        List<Note> notes,
        List<Sheet> sheets,
        Map<String, String> properties) {

    /// A workbook to be read.
    public Workbook(
            String title, String author, LocalDate dated, List<Note> notes, List<Sheet> sheets) {
        this(title, author, dated, "Notes", notes, sheets, Map.of());
    }

    public Workbook {
        notes = List.copyOf(notes);
        sheets = List.copyOf(sheets);
        properties = Map.copyOf(properties);
    }

    /// A line of the notes sheet.
    public record Note(String topic, String text) {}
}
