package org.forwardplan.app.trace;

import org.forwardplan.model.trace.Matrix.Line;

/// How wide the parts of a matrix are: narrow columns bear numbers, wide ones titles.
///
/// @param column pixels of a column
/// @param columnHead pixels from top to bottom
/// @param rowHead pixels across
record GridShape(double column, double columnHead, double rowHead, boolean titles) {

    static final GridShape NUMBERS = new GridShape(52, 44, 300, false);
    static final GridShape TITLES = new GridShape(118, 68, 300, true);

    static GridShape of(TraceView view, boolean chapters) {
        return view == TraceView.SECTIONS && !chapters ? NUMBERS : TITLES;
    }

    String columnWords(Line line) {
        return titles || line.code().isEmpty() ? line.heading() : line.code();
    }
}
