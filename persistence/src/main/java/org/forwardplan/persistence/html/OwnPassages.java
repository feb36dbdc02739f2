package org.forwardplan.persistence.html;

import org.forwardplan.model.imports.Imported;
import org.forwardplan.model.imports.Imported.Body;
import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.ItemId.PictureId;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.TextTable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// Reads back what was copied from a plan, to the letter.
final class OwnPassages {

    private final Losses losses;
    private final Pictures pictures;

    private OwnPassages(Pictures pictures, Losses losses) {
        this.pictures = pictures;
        this.losses = losses;
    }

    /// Empty where it was not copied from a plan, or something has come to stand in it since.
    static Optional<Imported> in(Element body, Pictures pictures, Losses losses) {
        var all = body.selectFirst("div[" + PassageHtml.KIND + "=" + PassageHtml.ALL + "]");
        return all == null ? Optional.empty() : new OwnPassages(pictures, losses).read(all);
    }

    private Optional<Imported> read(Element all) {
        var bodies = new ArrayList<Body>();
        for (var child : all.children()) {
            var body = body(child);
            if (body.isEmpty()) {
                return Optional.empty();
            }
            bodies.add(new Body(body.get()));
        }
        return Optional.of(new Imported(List.copyOf(bodies), pictures.kept(), losses.said()));
    }

    private Optional<PassageBody> body(Element element) {
        return switch (element.attr(PassageHtml.KIND)) {
            case PassageHtml.PROSE -> Optional.of(OwnProse.read(element));
            case PassageHtml.TABLE -> table(element);
            case PassageHtml.FIGURE -> figure(element);
            case PassageHtml.CALLOUT -> callout(element);
            case PassageHtml.LIVE -> live(element);
            default -> Optional.empty();
        };
    }

    private static Optional<PassageBody> table(Element element) {
        var rows =
                Grid.rowsOf(element).stream()
                        .map(row -> Grid.cellsOf(row).stream().map(OwnPassages::lines).toList())
                        .toList();
        var caption = element.selectFirst("caption");
        try {
            return Optional.of(
                    new TextTable(
                            caption == null ? "" : lines(caption),
                            rows.getFirst(),
                            rows.subList(1, rows.size()),
                            widths(Grid.cellsOf(Grid.rowsOf(element).getFirst()))));
        } catch (IllegalArgumentException | NoSuchElementException changed) {
            return Optional.empty();
        }
    }

    private static List<Integer> widths(List<Element> header) {
        return header.stream()
                .map(cell -> cell.attr("width"))
                .filter(width -> width.matches("\\d{1,3}%"))
                .map(width -> Integer.parseInt(width.substring(0, width.length() - 1)))
                .toList();
    }

    private static String lines(Element element) {
        var text = new StringBuilder();
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (child.nodeName().equals("br")) {
                text.append('\n');
            }
        }
        return text.toString();
    }

    private Optional<PassageBody> figure(Element element) {
        var image = element.selectFirst("img");
        var width = element.attr("data-width");
        if (image == null || !width.matches("\\d{2,3}")) {
            return Optional.empty();
        }
        var caption = element.selectFirst("figcaption");
        var picture =
                image.hasAttr("src")
                        ? pictures.of(image).map(it -> it.id())
                        : Optional.of(new PictureId(element.attr("data-picture")));
        return picture.map(id ->
                new Figure(
                        id,
                        image.attr("alt"),
                        caption == null ? "" : lines(caption),
                        Math.clamp(Integer.parseInt(width), Figure.NARROWEST, Figure.WIDEST)));
    }

    private static Optional<PassageBody> callout(Element element) {
        var text = element.selectFirst("div[" + PassageHtml.KIND + "=" + PassageHtml.PROSE + "]");
        return named(Callout.Kind.values(), element.attr("data-kind"))
                .map(kind ->
                        new Callout(
                                kind,
                                element.attr("data-heading"),
                                text == null ? new Prose(List.of()) : OwnProse.read(text)));
    }

    private static Optional<PassageBody> live(Element element) {
        return named(LiveBlock.Subject.values(), element.attr("data-subject"))
                .flatMap(subject ->
                        named(LiveBlock.Scope.values(), element.attr("data-scope"))
                                .map(scope ->
                                        new LiveBlock(
                                                subject, element.attr("data-filter"), scope)));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }
}
