package org.forwardplan.persistence.word;

/// The size of a page and what is left of it between the margins, in twentieths of a point.
///
/// @param sides the margins left and right together
/// @param ends the margins above and below together
record PageShape(int width, int height, int sides, int ends) {

    private static final int A4_SHORT = 11906;
    private static final int A4_LONG = 16838;
    private static final int MARGIN = 1134;
    private static final int NARROW_MARGIN = 850;

    static PageShape of(boolean landscape) {
        return landscape
                ? new PageShape(A4_LONG, A4_SHORT, 2 * NARROW_MARGIN, 2 * NARROW_MARGIN)
                : new PageShape(A4_SHORT, A4_LONG, 2 * MARGIN, 2 * MARGIN);
    }

    int textWidth() {
        return width - sides;
    }

    int textHeight() {
        return height - ends;
    }

    boolean landscape() {
        return width > height;
    }
}
