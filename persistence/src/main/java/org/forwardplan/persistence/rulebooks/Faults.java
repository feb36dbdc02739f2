package org.forwardplan.persistence.rulebooks;

import org.forwardplan.model.rulebook.RulebookException.Fault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Everything found wrong in one file, so that its writer can mend all of it in one go.
public final class Faults {

    private final String file;
    private final List<Fault> found = new ArrayList<>();

    /// @param file its name, as each fault will give it
    public Faults(String file) {
        this.file = file;
    }

    /// @param line from 1; 0 where it concerns the whole file
    public void add(int line, String row, String field, String what) {
        found.add(new Fault(file, line, row, field, what));
    }

    /// How many there are so far: where this has not grown, nothing new was wrong.
    public int count() {
        return found.size();
    }

    /// In the order of the file.
    public List<Fault> all() {
        return found.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
    }
}
