package org.forwardplan.persistence.html;

import org.jsoup.nodes.Element;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the style attribute of one element says, by property.
record Style(Map<String, String> properties) {

    private static final int LONGEST = 10_000;

    static Style of(Element element) {
        var written = element.attr("style");
        if (written.isEmpty() || written.length() > LONGEST) {
            return new Style(Map.of());
        }
        var properties = new HashMap<String, String>();
        for (var declaration : written.toLowerCase(Locale.ROOT).split(";")) {
            var colon = declaration.indexOf(':');
            if (colon > 0) {
                properties.put(
                        declaration.substring(0, colon).strip(),
                        declaration.substring(colon + 1).strip());
            }
        }
        return new Style(properties);
    }

    String get(String property) {
        return properties.getOrDefault(property, "");
    }

    /// Empty where the style says nothing of it.
    Optional<Boolean> bold() {
        var weight = get("font-weight");
        return switch (weight) {
            case "" -> Optional.empty();
            case "bold", "bolder" -> Optional.of(true);
            case "normal", "lighter" -> Optional.of(false);
            default ->
                    weight.matches("\\d{3}")
                            ? Optional.of(weight.charAt(0) >= '6')
                            : Optional.empty();
        };
    }

    Optional<Boolean> italic() {
        return switch (get("font-style")) {
            case "italic", "oblique" -> Optional.of(true);
            case "normal" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    Optional<Boolean> spacesKept() {
        var white = get("white-space");
        return white.isEmpty() ? Optional.empty() : Optional.of(white.startsWith("pre"));
    }

    boolean hidden() {
        return get("display").equals("none") || get("mso-hide").equals("all");
    }

    boolean struck() {
        return get("text-decoration").contains("line-through")
                || get("text-decoration-line").contains("line-through");
    }
}
