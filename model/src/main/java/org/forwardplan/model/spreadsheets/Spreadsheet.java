package org.forwardplan.model.spreadsheets;

import java.util.List;
import java.util.Map;

/// A file of tables as it came: every sheet, also those that are hidden.
///
/// @param file its name, without its folder
/// @param properties what its maker noted about the file as a whole, by name
/// @param remarks what a planner should know about how it was read, in whole sentences
public record Spreadsheet(
        String file, List<Grid> grids, Map<String, String> properties, List<String> remarks) {

    public Spreadsheet {
        grids = List.copyOf(grids);
        properties = Map.copyOf(properties);
        remarks = List.copyOf(remarks);
    }
}
