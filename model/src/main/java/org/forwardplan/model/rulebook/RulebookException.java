package org.forwardplan.model.rulebook;

import java.util.List;
import java.util.stream.Collectors;

/// A rulebook file does not say what a rulebook must say.
public final class RulebookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /// One thing that is wrong.
    ///
    /// @param line in the file, from 1; 0 where it concerns the whole file
    /// @param row the id of the requirement, or where it stands among them; empty outside the rows
    /// @param field the field that is wrong; empty where it is the row itself
    /// @param what is wrong and what to write instead
    public record Fault(String file, int line, String row, String field, String what) {

        @Override
        public String toString() {
            var place = new StringBuilder(file);
            if (line > 0) {
                place.append(", line ").append(line);
            }
            if (!row.isEmpty()) {
                place.append(", row ").append(row);
            }
            if (!field.isEmpty()) {
                place.append(", field ").append(field);
            }
            return place + ": " + what;
        }
    }

    public RulebookException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
