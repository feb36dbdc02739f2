package com.sun.glass.ui.headless;

import com.sun.glass.ui.Window;

import javafx.scene.paint.Color;

import java.util.List;

/// The picture a person would see: every visible window, the newest on top.
///
/// The built-in platform shows only the window painted last, so a capture can miss a popup.
final class WideHeadDesktop {

    private static final int BLACK = 0xff000000;

    private WideHeadDesktop() {}

    /// Fills `data` row by row with the part of the screen that begins at x, y (ARGB).
    static void capture(int x, int y, int width, int height, int[] data) {
        List<WideHeadWindow> windows = visible();
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                int pixel = BLACK;
                for (WideHeadWindow window : windows) {
                    pixel = over(window.pixelAt(x + column, y + row), pixel);
                }
                data[row * width + column] = pixel;
            }
        }
    }

    static Color colorAt(int x, int y) {
        int[] pixel = new int[1];
        capture(x, y, 1, 1, pixel);
        return Color.rgb(channel(pixel[0], 16), channel(pixel[0], 8), channel(pixel[0], 0));
    }

    private static List<WideHeadWindow> visible() {
        return Window.getWindows().stream()
                .filter(window -> window.isVisible() && !window.isMinimized())
                .map(WideHeadWindow.class::cast)
                .toList();
    }

    /// One premultiplied pixel laid over an opaque one.
    private static int over(int top, int below) {
        int seenThrough = 255 - channel(top, 24);
        int mixed = BLACK;
        for (int shift = 0; shift <= 16; shift += 8) {
            int value = channel(top, shift) + channel(below, shift) * seenThrough / 255;
            mixed |= Math.min(value, 255) << shift;
        }
        return mixed;
    }

    private static int channel(int pixel, int shift) {
        return pixel >>> shift & 255;
    }
}
