package org.forwardplan.persistence.word;

import org.forwardplan.model.plan.HouseTemplate;
import org.forwardplan.model.plan.StyleRole;
import org.forwardplan.model.plan.StyleRole.Kind;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The styles of a template.
final class TemplateStyles {

    private final Map<String, Style> byId = new LinkedHashMap<>();

    /// @param outline the level it has in the outline, from 0; -1 where it has none
    /// @param size in half points; 0 where it says none
    /// @param colour of its words; empty where it says none
    /// @param own true where somebody made it, false where Word brings it
    /// @param usual true where it is what has no other style
    record Style(
            String id,
            String name,
            Kind kind,
            String basedOn,
            int outline,
            int size,
            String colour,
            boolean keepsNext,
            boolean own,
            boolean usual) {}

    private TemplateStyles(List<Style> styles) {
        styles.forEach(style -> byId.putIfAbsent(style.id(), style));
    }

    static TemplateStyles of(TemplateParts parts) throws IOException {
        var part = parts.ofKind(parts.main(), "/styles");
        if (part.isEmpty()) {
            return new TemplateStyles(List.of());
        }
        var styles = new ArrayList<Style>();
        for (var style : Xml.all(parts.xml(part.get()).getDocumentElement(), "style")) {
            var kind = kind(Xml.value(style, "type"));
            if (kind != null && !Xml.val(style, "name").isBlank()) {
                styles.add(style(style, kind));
            }
        }
        return new TemplateStyles(styles);
    }

    private static Style style(Element style, Kind kind) {
        return new Style(
                Xml.value(style, "styleId"),
                Xml.val(style, "name"),
                kind,
                Xml.val(style, "basedOn"),
                number(Xml.val(style, "outlineLvl"), -1),
                number(Xml.val(style, "sz"), 0),
                colour(style),
                !Xml.all(style, "keepNext").isEmpty(),
                yes(Xml.value(style, "customStyle")),
                yes(Xml.value(style, "default")));
    }

    /// Of its text, not of a line around it or of a row of a table.
    private static String colour(Element style) {
        return Xml.children(style, "rPr").stream()
                .map(look -> Xml.val(look, "color"))
                .findFirst()
                .orElse("");
    }

    private static @Nullable Kind kind(String type) {
        return switch (type) {
            case "paragraph" -> Kind.PARAGRAPH;
            case "character" -> Kind.CHARACTER;
            case "table" -> Kind.TABLE;
            default -> null;
        };
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    private static boolean yes(String text) {
        return text.equals("1") || text.equals("true") || text.equals("on");
    }

    List<Style> all(Kind kind) {
        return byId.values().stream().filter(it -> it.kind() == kind).toList();
    }

    Optional<Style> named(String name, Kind kind) {
        return all(kind).stream().filter(it -> it.name().equalsIgnoreCase(name)).findFirst();
    }

    Optional<Style> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Style> usual() {
        return all(Kind.PARAGRAPH).stream().filter(Style::usual).findFirst();
    }

    /// What a style says itself or takes over from what it is based on.
    <T> Optional<T> inherited(Style style, Function<Style, Optional<T>> saying) {
        var seen = new HashSet<String>();
        var at = Optional.of(style);
        while (at.isPresent() && seen.add(at.get().id())) {
            var said = saying.apply(at.get());
            if (said.isPresent()) {
                return said;
            }
            at = withId(at.get().basedOn());
        }
        return Optional.empty();
    }

    int size(Style style) {
        return inherited(style, it -> it.size() > 0 ? Optional.of(it.size()) : Optional.empty())
                .orElse(0);
    }

    String colour(Style style) {
        return inherited(style, it -> Optional.of(it.colour()).filter(text -> !text.isEmpty()))
                .orElse("");
    }

    /// As somebody chooses among them.
    List<HouseTemplate.Style> known() {
        return byId.values().stream()
                .map(it -> new HouseTemplate.Style(it.name(), it.kind()))
                .distinct()
                .toList();
    }

    /// The id of the style a template has for a role.
    Optional<String> id(HouseTemplate template, StyleRole role) {
        return Optional.ofNullable(template.styles().get(role))
                .flatMap(name -> named(name, role.kind()))
                .map(Style::id);
    }
}
