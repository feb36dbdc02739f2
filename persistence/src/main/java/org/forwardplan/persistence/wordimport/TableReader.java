package org.forwardplan.persistence.wordimport;

import org.forwardplan.persistence.packages.XmlWalk;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

/// Reads a table as the file has it, merged cells and all.
final class TableReader {

    private final XmlWalk walk;
    private final ChunkReader chunks;

    TableReader(Story story, ChunkReader chunks) {
        this.walk = story.walk();
        this.chunks = chunks;
    }

    Chunk.Table read(Tracked tracked) throws XMLStreamException {
        var table = new Open();
        walk.children(name -> table.read(name, tracked));
        return new Chunk.Table(table.named(), table.columns, table.rows);
    }

    private final class Open {
        private final List<Integer> columns = new ArrayList<>();
        private final List<Chunk.Row> rows = new ArrayList<>();
        private String title = "";
        private String description = "";

        /// A table without a caption is given its description as a name, for those who hear it.
        String named() {
            return title.equals(description) ? "" : title;
        }

        void read(String name, Tracked tracked) throws XMLStreamException {
            switch (name) {
                case "w:tblPr" ->
                        walk.children(property -> {
                            switch (property) {
                                case "w:tblCaption" -> title = walk.val();
                                case "w:tblDescription" -> description = walk.val();
                                default -> {}
                            }
                        });
                case "w:tblGrid" ->
                        walk.children(_ -> {
                            var width = walk.number("w:w");
                            columns.add(width == null ? 0 : width);
                        });
                case "w:tr" -> rows.add(row(tracked));
                case "w:sdt", "w:sdtContent", "w:customXml" ->
                        walk.children(inner -> read(inner, tracked));
                case "w:ins", "w:moveTo", "w:del", "w:moveFrom" -> {
                    var within = Changes.read(name, walk, tracked);
                    walk.children(inner -> read(inner, within));
                }
                default -> {}
            }
        }
    }

    private Chunk.Row row(Tracked around) throws XMLStreamException {
        var row = new OpenRow(around);
        walk.children(row::read);
        return new Chunk.Row(row.heading, row.cells, row.tracked);
    }

    private final class OpenRow {
        private final List<Chunk.Cell> cells = new ArrayList<>();
        private boolean heading;
        private Tracked tracked;

        OpenRow(Tracked around) {
            this.tracked = around;
        }

        void read(String name) throws XMLStreamException {
            switch (name) {
                case "w:trPr" -> walk.children(this::property);
                case "w:tc" -> cells.add(cell(tracked));
                case "w:sdt", "w:sdtContent", "w:customXml" -> walk.children(this::read);
                default -> {}
            }
        }

        private void property(String name) {
            switch (name) {
                case "w:tblHeader" -> heading = walk.on();
                case "w:gridBefore" -> {
                    var empty = walk.number("w:val");
                    if (empty != null && empty > 0) {
                        cells.add(new Chunk.Cell(empty, false, List.of()));
                    }
                }
                default -> tracked = Changes.read(name, walk, tracked);
            }
        }
    }

    private Chunk.Cell cell(Tracked tracked) throws XMLStreamException {
        var shape = new CellShape();
        var content = new ArrayList<Chunk>();
        walk.children(name -> {
            if (name.equals("w:tcPr")) {
                walk.children(shape::read);
            } else {
                chunks.read(name, tracked, content);
            }
        });
        return new Chunk.Cell(shape.span, shape.goesOn, content);
    }

    private final class CellShape {
        private int span = 1;
        private boolean goesOn;

        void read(String name) {
            switch (name) {
                case "w:gridSpan" -> {
                    var columns = walk.number("w:val");
                    span = columns == null ? 1 : Math.clamp(columns, 1, 200);
                }
                case "w:vMerge" -> goesOn = !walk.val().equals("restart");
                default -> {}
            }
        }
    }
}
