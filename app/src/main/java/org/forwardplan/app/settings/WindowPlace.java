package org.forwardplan.app.settings;

import java.util.Optional;
import java.util.regex.Pattern;

/// Where the window stood when it was last closed, in pixels of the desktop.
public record WindowPlace(int x, int y, int width, int height, boolean maximised) {

    private static final Pattern WRITTEN =
            Pattern.compile("(-?\\d{1,6}),(-?\\d{1,6}),(\\d{1,6}),(\\d{1,6}),(true|false)");

    /// As it stands in the settings file; empty where the text is none of ours.
    static Optional<WindowPlace> parse(String text) {
        var written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(
                        new WindowPlace(
                                Integer.parseInt(written.group(1)),
                                Integer.parseInt(written.group(2)),
                                Integer.parseInt(written.group(3)),
                                Integer.parseInt(written.group(4)),
                                Boolean.parseBoolean(written.group(5))))
                : Optional.empty();
    }

    String written() {
        return "%d,%d,%d,%d,%b".formatted(x, y, width, height, maximised);
    }
}
