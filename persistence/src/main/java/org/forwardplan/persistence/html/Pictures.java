package org.forwardplan.persistence.html;

import org.forwardplan.model.imports.PictureReader;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.Picture;
import org.forwardplan.persistence.html.Losses.Loss;
import org.jsoup.nodes.Element;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The pictures of a page: those that stand in it, and those that the other program has put into a
/// file of this computer. Never those elsewhere.
final class Pictures {

    private static final int LARGEST = 30_000_000;
    private static final int MOST_TOGETHER = 100_000_000;

    private final PictureReader reader;
    private final Losses losses;
    private final Map<String, Picture> kept = new LinkedHashMap<>();
    private long together;

    Pictures(PictureReader reader, Losses losses) {
        this.reader = reader;
        this.losses = losses;
    }

    /// Empty, and counted as a loss, where there is no such picture to be had.
    Optional<Picture> of(Element image) {
        var source = image.attr("src").strip();
        var scheme = source.substring(0, Math.max(0, source.indexOf(':'))).toLowerCase(Locale.ROOT);
        return switch (scheme) {
            case "data" -> data(source).flatMap(this::picture);
            case "file" -> file(source).flatMap(this::picture);
            case "http", "https" -> lost(Loss.PICTURE_ON_THE_WEB);
            default -> lost(Loss.PICTURE_OUT_OF_REACH);
        };
    }

    List<Picture> kept() {
        return List.copyOf(kept.values());
    }

    private <T> Optional<T> lost(Loss loss) {
        losses.count(loss);
        return Optional.empty();
    }

    private Optional<Picture> picture(byte[] bytes) {
        together += bytes.length;
        if (bytes.length > LARGEST || together > MOST_TOGETHER) {
            return lost(Loss.PICTURE_TOO_LARGE);
        }
        try {
            var picture = reader.read(bytes, "Picture", Progress.SILENT).picture();
            kept.putIfAbsent(picture.id().text(), picture);
            return Optional.of(picture);
        } catch (StorageException unfit) {
            return lost(Loss.PICTURE_UNKNOWN);
        }
    }

    private Optional<byte[]> data(String source) {
        var comma = source.indexOf(',');
        if (comma < 0 || !source.substring(0, comma).endsWith(";base64")) {
            return lost(Loss.PICTURE_UNKNOWN);
        }
        if (source.length() - comma > LARGEST * 3L / 2) {
            return lost(Loss.PICTURE_TOO_LARGE);
        }
        try {
            return Optional.of(Base64.getMimeDecoder().decode(source.substring(comma + 1)));
        } catch (IllegalArgumentException broken) {
            return lost(Loss.PICTURE_UNKNOWN);
        }
    }

    private Optional<byte[]> file(String source) {
        try {
            var path = local(source);
            if (path.isEmpty() || !Files.isRegularFile(path.get())) {
                return lost(Loss.PICTURE_OUT_OF_REACH);
            }
            return Files.size(path.get()) > LARGEST
                    ? lost(Loss.PICTURE_TOO_LARGE)
                    : Optional.of(Files.readAllBytes(path.get()));
        } catch (IOException | SecurityException gone) {
            return lost(Loss.PICTURE_OUT_OF_REACH);
        }
    }

    /// A file of this computer. A name with a host in it would be fetched from a network.
    private static Optional<Path> local(String source) {
        try {
            var uri = new URI(source.replace(" ", "%20").replace('\\', '/'));
            var path = uri.getPath();
            var elsewhere = uri.getHost() != null && !uri.getHost().equals("localhost");
            return elsewhere || path == null || path.startsWith("//")
                    ? Optional.empty()
                    : Optional.of(Path.of(new URI("file", null, path, null)));
        } catch (URISyntaxException
                | IllegalArgumentException
                | FileSystemNotFoundException unfit) {
            return Optional.empty();
        }
    }
}
