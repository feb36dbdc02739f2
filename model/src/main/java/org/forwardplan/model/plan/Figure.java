package org.forwardplan.model.plan;

import org.forwardplan.model.plan.ItemId.PictureId;

/// A picture in the plan, with its caption and what it shows in words.
///
/// @param alt what the picture shows, for somebody who cannot see it; empty is a finding
/// @param width in per cent of the width of the text, 10 to 100
public record Figure(PictureId picture, String alt, String caption, int width)
        implements PassageBody {

    public static final int NARROWEST = 10;
    public static final int WIDEST = 100;

    public Figure {
        if (width < NARROWEST || width > WIDEST) {
            throw new IllegalArgumentException(
                    "A figure is %d to %d per cent of the text wide, not %d"
                            .formatted(NARROWEST, WIDEST, width));
        }
    }

    @Override
    public String opening() {
        return "Figure: " + (caption.isBlank() ? alt : caption);
    }

    @Override
    public String plainText() {
        return (caption + "\n" + alt).strip();
    }

    @Override
    public boolean blank() {
        return false;
    }
}
