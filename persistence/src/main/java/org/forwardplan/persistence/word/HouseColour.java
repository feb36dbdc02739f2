package org.forwardplan.persistence.word;

import org.w3c.dom.Node;

/// Gives styles of ours that stand in for missing ones the colour of the house, where white can be
/// read on it.
final class HouseColour {

    private static final String OURS = "005EB8";
    private static final String OUR_TINT = "E8F1FA";
    private static final double TINT = 0.1;

    /// How much lighter white has to be than the colour, by the rules for readable text.
    private static final double READABLE = 4.5;

    private final String colour;

    private HouseColour(String colour) {
        this.colour = colour;
    }

    /// @param colour six hexadecimal digits; anything else leaves our own
    static HouseColour of(String colour) {
        return new HouseColour(
                colour.matches("\\p{XDigit}{6}") && 1.05 / (light(colour) + 0.05) >= READABLE
                        ? colour
                        : OURS);
    }

    void paint(Node style) {
        var attributes = style.getAttributes();
        for (var at = 0; attributes != null && at < attributes.getLength(); at++) {
            var value = attributes.item(at).getNodeValue();
            if (value.equals(OURS)) {
                attributes.item(at).setNodeValue(colour);
            } else if (value.equals(OUR_TINT) && !colour.equals(OURS)) {
                attributes.item(at).setNodeValue(tint());
            }
        }
        for (var at = style.getFirstChild(); at != null; at = at.getNextSibling()) {
            paint(at);
        }
    }

    private String tint() {
        return "%02X%02X%02X".formatted(tint(0), tint(1), tint(2));
    }

    private int tint(int part) {
        return (int) Math.round(255 - TINT * (255 - part(colour, part)));
    }

    private static int part(String colour, int part) {
        return Integer.parseInt(colour.substring(2 * part, 2 * part + 2), 16);
    }

    /// Relative luminance, from 0 for black to 1 for white.
    private static double light(String colour) {
        return 0.2126 * linear(colour, 0) + 0.7152 * linear(colour, 1) + 0.0722 * linear(colour, 2);
    }

    private static double linear(String colour, int part) {
        var share = part(colour, part) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
