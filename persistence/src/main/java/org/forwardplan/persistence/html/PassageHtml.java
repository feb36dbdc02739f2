package org.forwardplan.persistence.html;

import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Picture;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.TextTable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;

import java.util.Base64;
import java.util.List;

/// Writes passages as a page that Word and others take: headings, nested lists, tables. What only
/// this program knows of a passage stands beside it in attributes.
final class PassageHtml {

    /// Says of an element what kind of passage it is.
    static final String KIND = "data-plan";

    static final String ALL = "passages";
    static final String PROSE = "prose";
    static final String TABLE = "table";
    static final String FIGURE = "figure";
    static final String CALLOUT = "callout";
    static final String LIVE = "live";

    private final Plan plan;

    PassageHtml(Plan plan) {
        this.plan = plan;
    }

    String page(List<PassageBody> bodies) {
        var page = Document.createShell("");
        page.outputSettings(new OutputSettings().prettyPrint(false));
        page.head().appendElement("meta").attr("charset", "utf-8");
        // Otherwise two spaces beside each other would become one.
        var all =
                page.body()
                        .appendElement("div")
                        .attr(KIND, ALL)
                        .attr("style", "white-space:pre-wrap");
        bodies.forEach(body -> write(body, all));
        return page.outerHtml();
    }

    private void write(PassageBody body, Element into) {
        switch (body) {
            case Prose prose -> ProseHtml.write(prose, into.appendElement("div").attr(KIND, PROSE));
            case TextTable table -> table(table, into);
            case Figure figure -> figure(figure, into);
            case Callout callout -> callout(callout, into);
            case LiveBlock live ->
                    into.appendElement("p")
                            .attr(KIND, LIVE)
                            .attr("data-subject", live.subject().name())
                            .attr("data-filter", live.filter())
                            .attr("data-scope", live.scope().name())
                            .text("[%s]".formatted(live.opening()));
        }
    }

    private static void table(TextTable table, Element into) {
        var element =
                into.appendElement("table")
                        .attr(KIND, TABLE)
                        .attr("border", "1")
                        .attr("style", "border-collapse:collapse");
        if (!table.caption().isEmpty()) {
            lines(element.appendElement("caption"), table.caption());
        }
        var widths = table.widths().iterator();
        var header = element.appendElement("thead").appendElement("tr");
        for (var cell : table.header()) {
            var heading = header.appendElement("th");
            if (widths.hasNext()) {
                heading.attr("width", widths.next() + "%");
            }
            lines(heading, cell);
        }
        var rows = element.appendElement("tbody");
        for (var row : table.rows()) {
            var line = rows.appendElement("tr");
            row.forEach(cell -> lines(line.appendElement("td"), cell));
        }
    }

    private static void lines(Element element, String text) {
        var lines = text.split("\n", -1);
        for (var at = 0; at < lines.length; at++) {
            if (at > 0) {
                element.appendElement("br");
            }
            element.appendText(lines[at]);
        }
    }

    private void figure(Figure figure, Element into) {
        var element =
                into.appendElement("figure")
                        .attr(KIND, FIGURE)
                        .attr("data-picture", figure.picture().text())
                        .attr("data-width", Integer.toString(figure.width()));
        var image = element.appendElement("img").attr("alt", figure.alt());
        plan.find(Picture.class, figure.picture())
                .ifPresent(picture -> image.attr("src", PassageHtml.data(picture)));
        if (!figure.caption().isEmpty()) {
            lines(element.appendElement("figcaption"), figure.caption());
        }
    }

    private static String data(Picture picture) {
        return "data:%s;base64,%s"
                .formatted(
                        picture.mediaType(),
                        Base64.getEncoder().encodeToString(picture.bytes().toArray()));
    }

    private static void callout(Callout callout, Element into) {
        var box =
                into.appendElement("blockquote")
                        .attr(KIND, CALLOUT)
                        .attr("data-kind", callout.kind().name())
                        .attr("data-heading", callout.heading());
        box.appendElement("p").appendElement("strong").text(callout.title());
        ProseHtml.write(callout.text(), box.appendElement("div").attr(KIND, PROSE));
    }
}
