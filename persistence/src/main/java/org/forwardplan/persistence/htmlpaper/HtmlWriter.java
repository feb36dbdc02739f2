package org.forwardplan.persistence.htmlpaper;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.papers.Block.Contents;
import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.Tracked;
import org.forwardplan.model.papers.Paper;
import org.forwardplan.model.papers.PaperWriter;
import org.forwardplan.persistence.files.WholeFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Writes papers as web pages that everybody can read: in order, by keyboard, read aloud, light or
/// dark, printed. Nothing is fetched from anywhere.
///
/// The same paper is always the same file, byte for byte.
public final class HtmlWriter implements PaperWriter {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int USUAL_DEPTH = 2;
    private static final String NOTHING_FROM_OUTSIDE =
            "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

    @Override
    public void write(Paper paper, Path target, Progress progress) {
        var page = page(paper, progress);
        progress.stopIfCancelled();
        progress.report(paper.blocks().size(), paper.blocks().size(), "Saving");
        WholeFile.write(target, out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
    }

    private static String page(Paper paper, Progress progress) {
        var page = new Markup();
        var places = new Places(paper.blocks());
        page.open("html", "lang", "en-GB");
        head(page, paper);
        page.open("body");
        page.line("a", "Skip to the text", "class", "skip", "href", "#text");
        title(page, paper);
        contents(page, paper, places);
        page.open("main", "id", "text", "tabindex", "-1");
        if (paper.blocks().stream().anyMatch(Tracked.class::isInstance)) {
            page.line(
                    "p",
                    "This version shows changes. What was put in is underlined, what was taken out"
                            + " is struck through, what was moved is marked with a dotted line.",
                    "class",
                    "legend");
        }
        blocks(page, paper, places, progress);
        page.closeLine();
        page.open("footer");
        page.line("p", "%s, %s".formatted(paper.author(), DAY.format(paper.dated())));
        page.close().close().closeLine();
        return page.toString();
    }

    private static void head(Markup page, Paper paper) {
        page.open("head");
        page.empty("meta", "charset", "utf-8");
        page.empty(
                "meta", "http-equiv", "Content-Security-Policy", "content", NOTHING_FROM_OUTSIDE);
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "color-scheme", "content", "light dark");
        page.empty("meta", "name", "author", "content", paper.author());
        page.empty("meta", "name", "dcterms.date", "content", paper.dated().toString());
        page.line("title", paper.title());
        page.style(style());
        page.closeLine();
    }

    private static String style() {
        try (var text = HtmlWriter.class.getResourceAsStream("paper.css")) {
            if (text == null) {
                throw new IllegalStateException("The program lacks its own paper.css");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException("The program's own style can be read", impossible);
        }
    }

    private static void title(Markup page, Paper paper) {
        page.open("header");
        line(page, "organisation", paper.author());
        page.line("h1", paper.title());
        line(page, "subtitle", paper.subtitle());
        line(page, "status", paper.status());
        line(page, "date", DAY.format(paper.dated()));
        page.closeLine();
    }

    private static void line(Markup page, String look, String text) {
        if (!text.isBlank()) {
            page.line("p", text, "class", look);
        }
    }

    private static void contents(Markup page, Paper paper, Places places) {
        var wanted =
                paper.blocks().stream()
                        .filter(Contents.class::isInstance)
                        .map(Contents.class::cast)
                        .findFirst()
                        .orElse(new Contents("Contents", USUAL_DEPTH));
        var listed =
                places.headings().stream()
                        .filter(it -> it.inContents() && it.level() <= wanted.depth())
                        .toList();
        if (listed.size() > 1) {
            page.open("nav", "aria-labelledby", "contents");
            page.line("h2", wanted.title(), "id", "contents");
            entries(page, listed, places);
            page.closeLine();
        }
    }

    private static void entries(Markup page, List<Heading> listed, Places places) {
        var depth = 0;
        for (var heading : listed) {
            var level = Math.min(heading.level(), depth + 1);
            for (; depth > level; depth--) {
                page.close().close();
            }
            if (depth == level) {
                page.closeLine();
            } else {
                page.open("ul");
                depth++;
            }
            page.open("li");
            page.element(
                    "a",
                    (heading.number() + " " + heading.text()).strip(),
                    "href",
                    "#" + places.id(heading));
        }
        for (; depth > 0; depth--) {
            page.close().close();
        }
    }

    private static void blocks(Markup page, Paper paper, Places places, Progress progress) {
        var writer = new BlockHtml(page, places);
        var section = "";
        for (var at = 0; at < paper.blocks().size(); at++) {
            progress.stopIfCancelled();
            if (paper.blocks().get(at) instanceof Heading heading) {
                section = (heading.number() + " " + heading.text()).strip();
            }
            progress.report(at, paper.blocks().size(), section);
            writer.write(paper.blocks().get(at));
        }
        writer.end();
    }
}
