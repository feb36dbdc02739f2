package org.forwardplan.model.registers;

import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Section;

/// A section where it stands.
///
/// @param number e.g. `4.2`; empty for a new one
/// @param depth 1 for a chapter
public record SectionRow(Section section, String number, int depth) {

    static SectionRow of(Outline.Entry entry) {
        return new SectionRow(entry.section(), entry.number(), entry.depth());
    }

    SectionRow with(Section now) {
        return new SectionRow(now, number, depth);
    }
}
