package org.forwardplan.model.papers;

import org.forwardplan.model.plan.Bytes;

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
public record HouseTemplate(
        String name, Bytes bytes, List<Style> known, Map<Role, String> styles, boolean titlePage) {

    /// @param name as Word shows it in its list of styles
    public record Style(String name, Role.Kind kind) {}

    public HouseTemplate {
        known = List.copyOf(known);
        styles = Map.copyOf(styles);
        for (var one : styles.entrySet()) {
            if (!known.contains(new Style(one.getValue(), one.getKey().kind()))) {
                throw new IllegalArgumentException(
                        "“%s” has no style “%s” for “%s”"
                                .formatted(name, one.getValue(), one.getKey()));
            }
        }
    }

    /// The styles a role can have.
    public List<String> choices(Role role) {
        return known.stream()
                .filter(style -> style.kind() == role.kind())
                .map(Style::name)
                .toList();
    }

    /// The same template with another style for a role.
    public HouseTemplate with(Role role, String style) {
        var changed = new EnumMap<Role, String>(Role.class);
        changed.putAll(styles);
        changed.put(role, style);
        return with(changed);
    }

    /// The same template where a role looks as in our papers.
    public HouseTemplate without(Role role) {
        var changed = new EnumMap<Role, String>(Role.class);
        changed.putAll(styles);
        changed.remove(role);
        return with(changed);
    }

    /// The same template with a choice of styles made earlier, as far as it still has them.
    public HouseTemplate with(Map<Role, String> chosen) {
        var possible = new EnumMap<Role, String>(Role.class);
        chosen.forEach((role, style) -> {
            if (choices(role).contains(style)) {
                possible.put(role, style);
            }
        });
        return new HouseTemplate(name, bytes, known, possible, titlePage);
    }

    /// What looks as our papers do because the template has no style for it, in the order of the
    /// roles.
    public List<Role> lacking() {
        return Stream.of(Role.values()).filter(role -> !styles.containsKey(role)).toList();
    }
}
