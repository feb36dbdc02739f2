package org.forwardplan.persistence.htmlpaper;

import org.forwardplan.model.papers.Track;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Marks what was put in, taken out or moved, with who did so and when.
final class Changes {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneOffset.UTC);

    private final Markup page;

    Changes(Markup page) {
        this.page = page;
    }

    void mark(Track track, Runnable content) {
        mark(track, "", content);
    }

    /// @param look a class of the style of the page
    void mark(Track track, String look, Runnable content) {
        var said = words(track);
        page.open(
                track.stays() ? "ins" : "del",
                "class",
                (look + (track.moved() ? " moved" : "")).strip(),
                "datetime",
                track.at().toString(),
                "title",
                "%s by %s, %s".formatted(said, track.by(), DAY.format(track.at())));
        page.heard("[%s: ".formatted(said));
        content.run();
        page.heard("]");
        page.close();
    }

    private static String words(Track track) {
        return switch (track.kind()) {
            case INSERTED -> "Put in";
            case DELETED -> "Taken out";
            case MOVED_FROM -> "Moved away from here";
            case MOVED_TO -> "Moved to here";
        };
    }
}
