package org.forwardplan.persistence.word;

import org.forwardplan.model.papers.Block.Heading;

/// Writes headings. Word counts them, so that their numbers stay right when somebody moves one.
final class HeadingWriter {

    private final Flow flow;
    private final ListIds ids;
    private final HeadingNumbers numbers;
    private final Bookmarks bookmarks;
    private final SpanWriter spans;

    HeadingWriter(
            Flow flow, ListIds ids, HeadingNumbers numbers, Bookmarks bookmarks, SpanWriter spans) {
        this.flow = flow;
        this.ids = ids;
        this.numbers = numbers;
        this.bookmarks = bookmarks;
        this.spans = spans;
    }

    void write(Heading heading) {
        var counted = numbers.counts(heading);
        var opensPage = flow.atPageStart();
        var stays = flow.stays();
        var line =
                flow.paragraph(
                        "Heading" + heading.level() + (heading.inContents() ? "" : "Unnumbered"));
        if (opensPage) {
            line.look().addNewSpacing().setBefore(0);
        }
        if (heading.inContents()
                && (!counted
                        || HeadingNumbers.level(heading) + 1 != heading.level()
                        || !ids.numberedHeadings().contains(heading.level()))) {
            ListNumbers.number(
                    line,
                    counted ? HeadingNumbers.level(heading) : 0,
                    counted ? ids.headings() : ListIds.NONE);
        }
        if (!counted && !heading.number().isEmpty()) {
            bookmarks.place(
                    line.paragraph(),
                    bookmarks.ofNumber(heading, stays),
                    () -> line.say(heading.number()));
            line.say(" ");
        }
        bookmarks.place(line.paragraph(), bookmarks.of(heading, stays), () -> words(line, heading));
    }

    private void words(Line line, Heading heading) {
        if (heading.words().isEmpty()) {
            line.say(heading.text());
        } else {
            spans.write(line, heading.words());
        }
    }
}
