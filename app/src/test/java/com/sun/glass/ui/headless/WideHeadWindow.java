package com.sun.glass.ui.headless;

import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.Window;

import javafx.scene.paint.Color;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;

/// Keeps its own picture, so that it may be of any size and stand anywhere.
///
/// The built-in window draws into one shared array of 1000 x 1000 pixels and throws where that
/// ends.
final class WideHeadWindow extends HeadlessWindow {

    private int[] picture = new int[0];
    private int pictureWidth;
    private int pictureHeight;

    WideHeadWindow(
            HeadlessWindowManager windows,
            Window owner,
            Screen screen,
            ByteBuffer buffer,
            int styleMask) {
        super(windows, owner, screen, buffer, styleMask);
    }

    @Override
    void blit(Pixels pixels) {
        pictureWidth = pixels.getWidth();
        pictureHeight = pixels.getHeight();
        picture = new int[pictureWidth * pictureHeight];
        IntBuffer drawn = ((IntBuffer) pixels.getBuffer()).duplicate();
        drawn.rewind();
        drawn.get(picture);
    }

    @Override
    void clearRect(int x, int width, int y, int height) {
        // There is no shared screen to clear: WideHeadDesktop paints it afresh each time.
    }

    /// The pixel at a place on the screen (premultiplied ARGB); fully transparent beside the
    /// window.
    int pixelAt(int screenX, int screenY) {
        int x = screenX - getX();
        int y = screenY - getY();
        boolean inside = x >= 0 && y >= 0 && x < pictureWidth && y < pictureHeight;
        return inside ? picture[y * pictureWidth + x] : 0;
    }

    @Override
    public void getScreenCapture(int x, int y, int width, int height, int[] data, boolean fit) {
        WideHeadDesktop.capture(x, y, width, height, data);
    }

    @Override
    public Color getColor(int x, int y) {
        return WideHeadDesktop.colorAt(x, y);
    }
}
