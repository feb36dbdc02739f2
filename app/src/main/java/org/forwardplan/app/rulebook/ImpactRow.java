package org.forwardplan.app.rulebook;

import org.forwardplan.model.rulebook.RowImpact;
import org.forwardplan.model.rulebook.RowImpact.Fate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// One line of the impact as it is listed: a heading, or what becomes of a row.
sealed interface ImpactRow {

    /// Opens those with one fate and says how many there are.
    record Heading(Fate fate, int count) implements ImpactRow {}

    record Line(RowImpact impact) implements ImpactRow {}

    /// The lines under headings by fate, in the order in which they come.
    static List<ImpactRow> listed(List<RowImpact> impacts) {
        var rows = new ArrayList<ImpactRow>();
        Fate above = null;
        for (var impact : impacts) {
            if (!Objects.equals(impact.fate(), above)) {
                above = impact.fate();
                var fate = above;
                rows.add(
                        new Heading(
                                fate,
                                (int) impacts.stream().filter(it -> it.fate() == fate).count()));
            }
            rows.add(new Line(impact));
        }
        return rows;
    }
}
