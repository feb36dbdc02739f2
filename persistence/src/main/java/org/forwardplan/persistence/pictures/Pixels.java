package org.forwardplan.persistence.pictures;

import java.awt.image.BufferedImage;

/// The points of a picture, line after line, each alpha, red, green and blue.
record Pixels(int width, int height, int[] argb) {

    static Pixels of(BufferedImage image) {
        var width = image.getWidth();
        var height = image.getHeight();
        return new Pixels(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    BufferedImage image(boolean transparent) {
        var image =
                new BufferedImage(
                        width,
                        height,
                        transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, argb, 0, width);
        return image;
    }

    int at(int x, int y) {
        return argb[y * width + x];
    }

    /// The whole picture so much smaller that its longest side is `longest`.
    Pixels fitted(int longest) {
        var share = (double) longest / Math.max(width, height);
        return share >= 1
                ? this
                : shrunk(
                        Math.max(1, (int) Math.round(width * share)),
                        Math.max(1, (int) Math.round(height * share)));
    }

    /// Each new point is the mean of those it stands for, so that thin lines stay visible.
    private Pixels shrunk(int newWidth, int newHeight) {
        var small = new int[newWidth * newHeight];
        for (var y = 0; y < newHeight; y++) {
            var top = (int) ((long) y * height / newHeight);
            var bottom = Math.max(top + 1, (int) ((long) (y + 1) * height / newHeight));
            for (var x = 0; x < newWidth; x++) {
                var left = (int) ((long) x * width / newWidth);
                var right = Math.max(left + 1, (int) ((long) (x + 1) * width / newWidth));
                small[y * newWidth + x] = mean(left, top, right, bottom);
            }
        }
        return new Pixels(newWidth, newHeight, small);
    }

    private int mean(int left, int top, int right, int bottom) {
        long alpha = 0;
        long red = 0;
        long green = 0;
        long blue = 0;
        for (var y = top; y < bottom; y++) {
            for (var x = left; x < right; x++) {
                var point = at(x, y);
                var opaque = point >>> 24;
                alpha += opaque;
                red += (long) opaque * (point >> 16 & 0xff);
                green += (long) opaque * (point >> 8 & 0xff);
                blue += (long) opaque * (point & 0xff);
            }
        }
        if (alpha == 0) {
            return 0;
        }
        var points = (long) (right - left) * (bottom - top);
        return (int)
                ((alpha / points) << 24
                        | (red / alpha) << 16
                        | (green / alpha) << 8
                        | blue / alpha);
    }
}
