package org.forwardplan.persistence.pictures;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// What kind of picture a file is, by how it begins: its name may say anything.
enum PictureFormat {
    PNG("image/png", "a PNG picture", "\u0089PNG"),
    JPEG("image/jpeg", "a JPEG picture", "\u00ff\u00d8\u00ff"),
    GIF("image/gif", "a GIF picture", "GIF8"),
    BMP("", "a BMP picture", "BM"),
    TIFF("", "a TIFF picture", "II*\u0000", "MM\u0000*"),
    WEBP("", "a WebP picture", "RIFF"),
    METAFILE("", "a Windows metafile", "\u00d7\u00cd\u00c6\u009a", "\u0001\u0000\u0000\u0000"),
    SVG("", "an SVG drawing"),
    OTHER("", "not a picture that this program knows");

    private static final int BEGINNING = 1000;

    private final String mediaType;
    private final String words;
    private final List<String> begins;

    PictureFormat(String mediaType, String words, String... begins) {
        this.mediaType = mediaType;
        this.words = words;
        this.begins = List.of(begins);
    }

    /// Empty where a plan takes no such picture.
    String mediaType() {
        return mediaType;
    }

    String words() {
        return words;
    }

    static PictureFormat of(byte[] contents) {
        var beginning =
                new String(
                        contents,
                        0,
                        Math.min(BEGINNING, contents.length),
                        StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(format -> format.begins.stream().anyMatch(beginning::startsWith))
                .findFirst()
                .orElse(beginning.contains("<svg") ? SVG : OTHER);
    }
}
