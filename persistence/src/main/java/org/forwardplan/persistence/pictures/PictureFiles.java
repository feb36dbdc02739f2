package org.forwardplan.persistence.pictures;

import org.forwardplan.model.imports.PictureReader;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.Bytes;
import org.forwardplan.model.plan.Picture;
import org.jspecify.annotations.Nullable;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;

/// Reads the pictures that every Word shows: PNG, JPEG and GIF.
public final class PictureFiles implements PictureReader {

    private static final float QUALITY = 0.87f;
    private static final int STEPS = 3;
    private static final long MOST_POINTS = 250_000_000;

    @Override
    public Fitted read(Path file, Progress progress) {
        try {
            return read(Files.readAllBytes(file), file.getFileName().toString(), progress);
        } catch (IOException unreadable) {
            throw unreadable(file.getFileName().toString(), unreadable);
        }
    }

    @Override
    public Fitted read(byte[] contents, String name, Progress progress) {
        var format = PictureFormat.of(contents);
        if (format.mediaType().isEmpty()) {
            throw new StorageException(
                    "“%s” is %s, which a Word document cannot show everywhere"
                            .formatted(name, format.words()),
                    "Save it as a PNG or JPEG picture and add that");
        }
        progress.report(0, STEPS, name);
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(contents))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw unreadable(name, null);
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                return read(reader, contents, format, name, progress);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw unreadable(name, broken);
        }
    }

    private static Fitted read(
            ImageReader reader,
            byte[] contents,
            PictureFormat format,
            String name,
            Progress progress)
            throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        var longest = Math.max(width, height);
        // A few bytes can claim to be a picture larger than any memory.
        if ((long) width * height > MOST_POINTS) {
            throw unreadable(name, null);
        }
        var how = reader.getDefaultReadParam();
        // Twice as many points as are wanted do for a good mean, and spare the memory.
        var step = Math.max(1, longest / (2 * LONGEST));
        how.setSourceSubsampling(step, step, 0, 0);
        // Read even where the file is kept as it is: half a picture is to be refused now.
        var image = reader.read(0, how);
        progress.stopIfCancelled();
        var upright = Upright.of(contents);
        if (longest <= LONGEST && upright == Upright.AS_IT_IS) {
            var picture = Picture.of(format.mediaType(), width, height, new Bytes(contents));
            return new Fitted(picture, size(picture));
        }
        progress.report(1, STEPS, name);
        var small = upright.turn(Pixels.of(image).fitted(LONGEST));
        progress.stopIfCancelled();
        progress.report(2, STEPS, name);
        var photo = format == PictureFormat.JPEG;
        var picture =
                Picture.of(
                        photo ? format.mediaType() : PictureFormat.PNG.mediaType(),
                        small.width(),
                        small.height(),
                        new Bytes(photo ? jpeg(small.image(false)) : png(small.image(true))));
        return new Fitted(
                picture,
                "%s. It %s %s"
                        .formatted(
                                size(picture),
                                upright == Upright.AS_IT_IS ? "was" : "was turned upright from",
                                size(width, height, contents.length)));
    }

    @Override
    public Fitted ofPixels(int width, int height, int[] pixels, Progress progress) {
        progress.report(0, STEPS, "Picture");
        var small = new Pixels(width, height, pixels).fitted(LONGEST);
        progress.stopIfCancelled();
        try {
            var picture =
                    Picture.of(
                            PictureFormat.PNG.mediaType(),
                            small.width(),
                            small.height(),
                            new Bytes(png(small.image(true))));
            return new Fitted(picture, size(picture));
        } catch (IOException impossible) {
            throw new IllegalStateException("A picture in memory can be written", impossible);
        }
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static String size(Picture picture) {
        return size(picture.width(), picture.height(), picture.bytes().size());
    }

    private static String size(int width, int height, int bytes) {
        var weight =
                bytes < 1_000_000
                        ? "%,d kB".formatted(Math.max(1, bytes / 1000))
                        : String.format(Locale.UK, "%.1f MB", bytes / 1e6);
        return "%,d by %,d pixels, %s".formatted(width, height, weight);
    }

    private static StorageException unreadable(String name, @Nullable Exception cause) {
        return new StorageException(
                "“%s” cannot be read as a picture".formatted(name),
                "Open it in another program, save it again as PNG or JPEG, and add that",
                cause);
    }
}
