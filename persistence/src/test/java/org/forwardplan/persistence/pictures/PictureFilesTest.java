package org.forwardplan.persistence.pictures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.StorageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

class PictureFilesTest {

    private final PictureFiles files = new PictureFiles();

    private static byte[] written(int width, int height, String format) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < width; x++) {
            for (var y = 0; y < height; y++) {
                image.setRGB(x, y, x < width / 2 ? 0xff0000 : 0x0000ff);
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"png,image/png", "jpg,image/jpeg", "gif,image/gif"})
    void a_picture_that_is_no_larger_than_needed_is_kept_as_it_is(String format, String mediaType)
            throws IOException {
        var contents = written(300, 200, format);

        var fitted = files.read(contents, "chart", Progress.SILENT);

        assertEquals(mediaType, fitted.picture().mediaType());
        assertArrayEquals(contents, fitted.picture().bytes().toArray());
        assertTrue(fitted.said().startsWith("300 by 200 pixels, "), fitted.said());
    }

    @Test
    void a_large_photo_is_made_smaller_and_says_so() throws IOException {
        var fitted = files.read(written(2500, 5000, "jpg"), "photo.jpg", Progress.SILENT);

        var picture = fitted.picture();
        var shown = ImageIO.read(new ByteArrayInputStream(picture.bytes().toArray()));
        assertEquals("image/jpeg", picture.mediaType());
        assertEquals(1200, shown.getWidth());
        assertEquals(2400, shown.getHeight());
        assertTrue((shown.getRGB(100, 100) & 0xff0000) > 0xe00000, "its left is red");
        assertTrue((shown.getRGB(1100, 100) & 0xff) > 0xe0, "its right is blue");
        assertTrue(
                fitted.said().matches("1,200 by 2,400 pixels, .* It was 2,500 by 5,000 pixels, .*"),
                fitted.said());
    }

    @Test
    void a_picture_in_memory_becomes_a_png() throws IOException {
        var fitted = files.ofPixels(2, 1, new int[] {0xff112233, 0x00000000}, Progress.SILENT);

        var shown = ImageIO.read(new ByteArrayInputStream(fitted.picture().bytes().toArray()));
        assertEquals(0xff112233, shown.getRGB(0, 0));
        assertEquals(0, shown.getRGB(1, 0) >>> 24);
    }

    @Test
    void a_bmp_is_refused_with_what_to_do_whatever_its_name_says() throws IOException {
        var contents = written(3, 3, "bmp");
        assertEquals(
                "“chart.png” is a BMP picture, which a Word document cannot show everywhere",
                refusal(contents, "chart.png").getMessage());
        assertEquals(
                "Save it as a PNG or JPEG picture and add that",
                refusal(contents, "chart.png").wayOut());
    }

    @Test
    void drawings_and_other_files_are_refused_by_what_they_are() {
        var svg = "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
        assertTrue(refusal(svg, "a.svg").contains("an SVG drawing"));
        assertTrue(refusal("\u00d7\u00cd\u00c6\u009a", "a.wmf").contains("a Windows metafile"));
        assertTrue(refusal("words", "a.txt").contains("not a picture that this program knows"));
    }

    @Test
    void half_a_file_is_refused() throws IOException {
        var whole = written(300, 200, "png");
        var half = new byte[whole.length / 2];
        System.arraycopy(whole, 0, half, 0, half.length);
        assertEquals(
                "“photo.png” cannot be read as a picture", refusal(half, "photo.png").getMessage());
    }

    private String refusal(String contents, String name) {
        return refusal(contents.getBytes(StandardCharsets.ISO_8859_1), name).getMessage();
    }

    private StorageException refusal(byte[] contents, String name) {
        return assertThrows(
                StorageException.class, () -> files.read(contents, name, Progress.SILENT));
    }
}
