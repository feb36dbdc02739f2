package org.forwardplan.model.plan;

import org.forwardplan.model.plan.ItemId.HouseTemplateId;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// An organisation's own Word template, and which of its styles stands for what in our papers.
///
/// @param name of its file
/// @param known the styles it has, in its order, to choose from
/// @param styles the name of the style for each role; a role that is missing looks as our papers do
/// @param titlePage true where it brings a title page of its own
/// @param inUse true where papers are made with it unless another look is asked for
public record HouseTemplate(
        HouseTemplateId id,
        String name,
        Bytes bytes,
        List<Style> known,
        Map<StyleRole, String> styles,
        boolean titlePage,
        boolean inUse)
        implements PlanItem {

    /// @param name as Word shows it in its list of styles
    public record Style(String name, StyleRole.Kind kind) {}

    public HouseTemplate {
        known = List.copyOf(known);
        styles = inOrder(styles);
        for (var one : styles.entrySet()) {
            if (!known.contains(new Style(one.getValue(), one.getKey().kind()))) {
                throw new IllegalArgumentException(
                        "“%s” has no style “%s” for “%s”"
                                .formatted(name, one.getValue(), one.getKey()));
            }
        }
    }

    /// A template under the id that its bytes give it, not yet in use.
    public static HouseTemplate of(
            String name,
            Bytes bytes,
            List<Style> known,
            Map<StyleRole, String> styles,
            boolean titlePage) {
        var id = new HouseTemplateId(bytes.sha256());
        return new HouseTemplate(id, name, bytes, known, styles, titlePage, false);
    }

    private static Map<StyleRole, String> inOrder(Map<StyleRole, String> styles) {
        var ordered = new EnumMap<StyleRole, String>(StyleRole.class);
        ordered.putAll(styles);
        return Collections.unmodifiableMap(ordered);
    }

    /// The styles a role can have.
    public List<String> choices(StyleRole role) {
        return known.stream()
                .filter(style -> style.kind() == role.kind())
                .map(Style::name)
                .toList();
    }

    /// The same template with another style for a role.
    public HouseTemplate with(StyleRole role, String style) {
        var changed = new EnumMap<StyleRole, String>(StyleRole.class);
        changed.putAll(styles);
        changed.put(role, style);
        return styled(changed);
    }

    /// The same template where a role looks as in our papers.
    public HouseTemplate without(StyleRole role) {
        var changed = new EnumMap<StyleRole, String>(StyleRole.class);
        changed.putAll(styles);
        changed.remove(role);
        return styled(changed);
    }

    /// The same template with a choice of styles made earlier, as far as it still has them.
    public HouseTemplate with(Map<StyleRole, String> chosen) {
        var possible = new EnumMap<StyleRole, String>(StyleRole.class);
        chosen.forEach((role, style) -> {
            if (choices(role).contains(style)) {
                possible.put(role, style);
            }
        });
        return styled(possible);
    }

    public HouseTemplate used(boolean now) {
        return new HouseTemplate(id, name, bytes, known, styles, titlePage, now);
    }

    private HouseTemplate styled(Map<StyleRole, String> now) {
        return new HouseTemplate(id, name, bytes, known, now, titlePage, inUse);
    }

    /// What looks as our papers do because the template has no style for it, in the order of the
    /// roles.
    public List<StyleRole> lacking() {
        return Stream.of(StyleRole.values()).filter(role -> !styles.containsKey(role)).toList();
    }
}
