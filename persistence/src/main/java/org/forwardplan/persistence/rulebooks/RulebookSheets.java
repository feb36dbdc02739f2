package org.forwardplan.persistence.rulebooks;

import org.forwardplan.model.rulebook.Rulebook;
import org.forwardplan.model.rulebook.RulebookException;
import org.forwardplan.model.spreadsheets.Spreadsheet;
import org.forwardplan.persistence.rulebooks.SheetNodes.Entry;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Reads a rulebook from the sheets of a workbook made as its template. Every fault names its sheet
/// and cell.
final class RulebookSheets {

    private final SheetNodes sheets;
    private final String file;

    RulebookSheets(Spreadsheet spreadsheet) {
        this.sheets = new SheetNodes(spreadsheet);
        this.file = spreadsheet.file();
    }

    Rulebook read() {
        var faults = new Faults(file);
        if (sheets.entries("Rulebook").isEmpty() || sheets.entries("Rows").isEmpty()) {
            faults.add(
                    0,
                    "",
                    "",
                    "has no filled sheets Rulebook and Rows: begin with the template for"
                            + " rulebooks");
            throw new RulebookException(faults.all());
        }
        orphans(faults);
        try {
            return new RulebookReader(faults)
                    .read(new YamlRow((MappingNode) document(), "", "", faults));
        } catch (RulebookException broken) {
            throw new RulebookException(broken.faults().stream().map(sheets::placed).toList());
        }
    }

    /// Tests and targets of rows that are not there.
    private void orphans(Faults faults) {
        var rows = sheets.entries("Rows").stream().map(it -> it.text("id")).toList();
        for (var name : List.of("Tests", "Targets")) {
            for (var entry : sheets.entries(name)) {
                if (!rows.contains(entry.text("row"))) {
                    faults.add(
                            SheetNodes.mark(entry).getLine() + 1,
                            entry.text("row"),
                            "row",
                            "is not the id of a line on the sheet Rows");
                }
            }
        }
    }

    private Node document() {
        var top = new LinkedHashMap<String, Node>();
        var first = SheetNodes.mark(sheets.entries("Rulebook").getFirst());
        top.put("format", SheetNodes.scalar("1", first));
        for (var entry : sheets.entries("Rulebook")) {
            var value = entry.fields().get("value");
            if (value != null) {
                top.put(entry.text("field"), value);
            }
        }
        list(
                top,
                "retired",
                sheets.entries("Retired").stream().map(RulebookSheets::plain).toList());
        list(top, "requirements", sheets.entries("Rows").stream().map(this::row).toList());
        list(top, "outline", outline());
        return SheetNodes.mapping(top, first);
    }

    private static void list(Map<String, Node> fields, String name, List<Node> nodes) {
        if (!nodes.isEmpty()) {
            fields.put(name, SheetNodes.sequence(nodes, nodes.getFirst().getStartMark()));
        }
    }

    private static Node plain(Entry entry) {
        return SheetNodes.mapping(entry.fields(), SheetNodes.mark(entry));
    }

    private Node row(Entry entry) {
        var fields = new LinkedHashMap<>(entry.fields());
        parts(fields, "recipients", "\n");
        parts(fields, "replaces", ",");
        list(fields, "tests", of("Tests", entry).stream().map(RulebookSheets::test).toList());
        list(fields, "targets", of("Targets", entry).stream().map(RulebookSheets::target).toList());
        return SheetNodes.mapping(fields, SheetNodes.mark(entry));
    }

    private List<Entry> of(String sheet, Entry row) {
        var id = row.text("id");
        return sheets.entries(sheet).stream()
                .filter(entry -> !id.isEmpty() && entry.text("row").equals(id))
                .toList();
    }

    private static void parts(Map<String, Node> fields, String name, String between) {
        var whole = fields.get(name);
        if (whole instanceof ScalarNode text) {
            fields.put(
                    name,
                    SheetNodes.sequence(
                            Arrays.stream(text.getValue().split(between))
                                    .map(String::strip)
                                    .filter(it -> !it.isEmpty())
                                    .map(it -> SheetNodes.scalar(it, text.getStartMark()))
                                    .toList(),
                            text.getStartMark()));
        }
    }

    private static Node test(Entry entry) {
        var fields = new LinkedHashMap<>(entry.fields());
        fields.remove("row");
        return SheetNodes.mapping(fields, SheetNodes.mark(entry));
    }

    private static Node target(Entry entry) {
        var fields = new LinkedHashMap<>(entry.fields());
        fields.remove("row");
        fields.remove("sets");
        var value = fields.remove("value");
        var upper = fields.remove("upper");
        if (value != null) {
            fields.put(
                    entry.text("sets"),
                    upper == null
                            ? value
                            : SheetNodes.sequence(List.of(value, upper), value.getStartMark()));
        }
        return SheetNodes.mapping(fields, SheetNodes.mark(entry));
    }

    private List<Node> outline() {
        var chapters = new ArrayList<Entry>();
        var beneath = new LinkedHashMap<Entry, List<Node>>();
        for (var entry : sheets.entries("Outline")) {
            if (!entry.text("chapter").isEmpty()) {
                chapters.add(entry);
                beneath.put(entry, new ArrayList<>());
            }
            if (!entry.text("section").isEmpty() && !chapters.isEmpty()) {
                var title = Objects.requireNonNull(entry.fields().get("section"));
                Objects.requireNonNull(beneath.get(chapters.getLast()))
                        .add(SheetNodes.mapping(Map.of("title", title), title.getStartMark()));
            }
        }
        return chapters.stream()
                .map(chapter -> {
                    var fields = new LinkedHashMap<String, Node>();
                    fields.put("title", Objects.requireNonNull(chapter.fields().get("chapter")));
                    list(fields, "sections", Objects.requireNonNull(beneath.get(chapter)));
                    return SheetNodes.mapping(fields, SheetNodes.mark(chapter));
                })
                .toList();
    }
}
