package org.forwardplan.window;

import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import org.testfx.util.WaitForAsyncUtils;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

/// What a window shows, as a picture.
record Picture(BufferedImage image) {

    /// Draws the scene as it is once everything that was asked for has been laid out.
    static Picture of(Scene scene) {
        WaitForAsyncUtils.waitForFxEvents(20);
        WritableImage drawn = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> scene.snapshot(null));
        return of(drawn);
    }

    /// The part of the screen where the window stands, with whatever is open in front of it.
    static Picture ofScreen(Stage stage) {
        WaitForAsyncUtils.waitForFxEvents(20);
        WritableImage seen =
                WaitForAsyncUtils.waitForAsyncFx(
                        10_000,
                        () ->
                                new Robot()
                                        .getScreenCapture(
                                                null,
                                                stage.getX(),
                                                stage.getY(),
                                                stage.getWidth(),
                                                stage.getHeight()));
        return of(seen);
    }

    private static Picture of(WritableImage drawn) {
        var width = (int) drawn.getWidth();
        var height = (int) drawn.getHeight();
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                image.setRGB(x, y, plain(drawn.getPixelReader().getArgb(x, y)));
            }
        }
        return new Picture(image);
    }

    /// Colours that no eye tells apart become one, so that a picture takes less room.
    private static int plain(int argb) {
        return plain(argb, 16) | plain(argb, 8) | plain(argb, 0);
    }

    private static int plain(int argb, int shift) {
        return Math.min(255, ((argb >> shift & 255) + 2) & ~3) << shift;
    }

    /// How many different colours it has: a blank page has one or two.
    long colours() {
        return IntStream.of(
                        image.getRGB(
                                0,
                                0,
                                image.getWidth(),
                                image.getHeight(),
                                null,
                                0,
                                image.getWidth()))
                .distinct()
                .count();
    }

    void writeTo(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }
}
