package org.forwardplan.model.returns;

import org.forwardplan.model.plan.Bytes;
import org.forwardplan.model.registers.Value;
import org.forwardplan.model.spreadsheets.Spreadsheet;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/// A spreadsheet file that came back, as it was read.
///
/// @param file the name it came under
/// @param properties of the document, by name
/// @param remarks on the file as a whole, e.g. that it holds macros, which are never run
public record ReturnedBook(
        String file,
        Bytes contents,
        Map<String, String> properties,
        List<Page> pages,
        List<String> remarks) {

    public ReturnedBook {
        properties = Map.copyOf(properties);
        pages = List.copyOf(pages);
        remarks = List.copyOf(remarks);
    }

    /// What a reader of spreadsheets made of the file.
    ///
    /// @param contents the file as it came
    public static ReturnedBook of(Spreadsheet spreadsheet, Bytes contents) {
        return AsRead.of(spreadsheet, contents);
    }

    /// The same under the name it first came under.
    public ReturnedBook named(String name) {
        return new ReturnedBook(name, contents, properties, pages, remarks);
    }

    /// One sheet of it.
    public record Page(String name, List<Line> lines) {
        public Page {
            lines = List.copyOf(lines);
        }
    }

    /// A row that holds something.
    ///
    /// @param number counted from 1
    /// @param cells what stands in it, by column from 0, from left to right
    /// @param unknown columns of which nobody can tell what was meant, such as those a merged cell
    ///   covers: they count as not returned
    /// @param faults what formulas that came to nothing show instead, by column
    public record Line(
            int number,
            boolean hidden,
            SequencedMap<Integer, Value> cells,
            Set<Integer> unknown,
            Map<Integer, String> faults) {
        public Line {
            unknown = Set.copyOf(unknown);
            faults = Map.copyOf(faults);
        }

        /// A row in which everything can be read.
        public static Line of(int number, SequencedMap<Integer, Value> cells) {
            return new Line(number, false, cells, Set.of(), Map.of());
        }

        /// True where what stands in the column can be told.
        boolean isTold(int column) {
            return !unknown.contains(column) && !faults.containsKey(column);
        }

        Value at(int column) {
            return cells.getOrDefault(column, Value.NOTHING);
        }

        /// The words of a cell; empty where nothing stands there.
        String words(int column) {
            return at(column).words();
        }
    }
}
