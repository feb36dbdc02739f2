package org.forwardplan.persistence.pictures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.forwardplan.model.jobs.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;

import javax.imageio.ImageIO;

/// Photos that were taken with the camera held on its side.
class UprightTest {

    private static final int WIDTH = 400;
    private static final int HEIGHT = 240;
    private static final Map<Character, Color> CORNERS =
            Map.of('R', Color.RED, 'G', Color.GREEN, 'B', Color.BLUE, 'W', Color.WHITE);

    private final PictureFiles files = new PictureFiles();

    /// As the sensor has it: red and green above, blue and white below.
    private static byte[] photo(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var draw = image.createGraphics();
        for (var corner = 0; corner < 4; corner++) {
            draw.setColor(CORNERS.get("RGBW".charAt(corner)));
            draw.fillRect(corner % 2 * width / 2, corner / 2 * height / 2, width, height);
        }
        draw.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    /// The same photo that says how the camera was held, after a segment of another kind.
    private static byte[] held(byte[] photo, int orientation, ByteOrder order) {
        var little = order == ByteOrder.LITTLE_ENDIAN;
        var said = ByteBuffer.allocate(38 + 24).order(ByteOrder.BIG_ENDIAN);
        said.putShort((short) 0xFFE0).putShort((short) 20).position(22);
        said.putShort((short) 0xFFE1).putShort((short) 38);
        said.put(new byte[] {'E', 'x', 'i', 'f', 0, 0});
        var tiff = said.slice().order(order);
        tiff.putShort((short) (little ? 0x4949 : 0x4D4D)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 1);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        return ByteBuffer.allocate(photo.length + said.capacity())
                .put(photo, 0, 2)
                .put(said.array())
                .put(photo, 2, photo.length - 2)
                .array();
    }

    private static String corners(BufferedImage shown) {
        var found = new StringBuilder();
        for (var corner = 0; corner < 4; corner++) {
            var x = shown.getWidth() * (1 + corner % 2 * 2) / 4;
            var y = shown.getHeight() * (1 + corner / 2 * 2) / 4;
            var point = new Color(shown.getRGB(x, y));
            CORNERS.forEach((letter, color) -> {
                if (Math.abs(color.getRed() - point.getRed()) < 40
                        && Math.abs(color.getGreen() - point.getGreen()) < 40
                        && Math.abs(color.getBlue() - point.getBlue()) < 40) {
                    found.append(letter);
                }
            });
        }
        return found.toString();
    }

    /// The second column is what the standard says of each: left and right above, left and right
    /// below.
    @ParameterizedTest
    @CsvSource({
        "1, RGBW, 400, 240",
        "2, GRWB, 400, 240",
        "3, WBGR, 400, 240",
        "4, BWRG, 400, 240",
        "5, RBGW, 240, 400",
        "6, BRWG, 240, 400",
        "7, WGBR, 240, 400",
        "8, GWRB, 240, 400",
    })
    void a_photo_stands_upright_however_the_camera_was_held(
            int orientation, String corners, int width, int height) throws IOException {
        for (var order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
            var photo = held(photo(WIDTH, HEIGHT), orientation, order);

            var picture = files.read(photo, "photo.jpg", Progress.SILENT).picture();

            var shown = ImageIO.read(new ByteArrayInputStream(picture.bytes().toArray()));
            assertEquals(corners, corners(shown));
            assertEquals(width, shown.getWidth());
            assertEquals(height, shown.getHeight());
            assertEquals(width, picture.width());
            assertEquals(height, picture.height());
        }
    }

    @Test
    void a_photo_that_stands_upright_already_is_kept_to_the_letter() {
        var photo = held(photo(WIDTH, HEIGHT), 1, ByteOrder.LITTLE_ENDIAN);

        var kept = files.read(photo, "photo.jpg", Progress.SILENT).picture();

        assertArrayEquals(photo, kept.bytes().toArray());
    }

    @Test
    void a_large_photo_is_turned_and_made_smaller_and_says_so() {
        var photo = held(photo(4000, 2000), 6, ByteOrder.BIG_ENDIAN);

        var fitted = files.read(photo, "photo.jpg", Progress.SILENT);

        assertTrue(
                fitted.said()
                        .matches(
                                "1,200 by 2,400 pixels, .* It was turned upright from 4,000 by"
                                        + " 2,000 pixels, .*"),
                fitted.said());
    }

    /// Whatever stands there, a picture is never lost for what it says of itself.
    @Property(tries = 200)
    void a_broken_note_of_how_the_camera_was_held_is_passed_over(
            @ForAll @IntRange(min = 24, max = 60) int at, @ForAll byte broken) {
        var contents = held(photo(8, 8), 6, ByteOrder.BIG_ENDIAN);
        contents[at] = broken;

        assertDoesNotThrow(() -> Upright.of(contents));
        assertEquals(Upright.AS_IT_IS, Upright.of(new byte[] {(byte) 0xFF, (byte) 0xD8, 1}));
    }
}
