package org.forwardplan.persistence.excel;

/// The height of a row, in points, for the lines of its fullest cell.
final class RowHeight {

    private static final float LINE = 12.75f;
    private static final float AIR = 4f;

    /// Excel draws no row higher.
    private static final float HIGHEST = 409f;

    private RowHeight() {}

    static float of(int lines) {
        return Math.min(HIGHEST, Math.max(1, lines) * LINE + AIR);
    }
}
