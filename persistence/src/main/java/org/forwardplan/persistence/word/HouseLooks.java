package org.forwardplan.persistence.word;

import org.forwardplan.model.plan.HouseTemplate;
import org.forwardplan.model.plan.StyleRole;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Dresses a paper in the styles of a template. What the template has no style for is copied in
/// from ours, under a name of its own where the template has that name too.
final class HouseLooks {

    private static final Map<String, StyleRole> ROLES =
            Map.ofEntries(
                    Map.entry("Normal", StyleRole.BODY),
                    Map.entry("Title", StyleRole.TITLE),
                    Map.entry("CoverTitle", StyleRole.TITLE),
                    Map.entry("Subtitle", StyleRole.SUBTITLE),
                    Map.entry("CoverSubtitle", StyleRole.SUBTITLE),
                    Map.entry("CoverOrganisation", StyleRole.BODY),
                    Map.entry("CoverStatus", StyleRole.BODY),
                    Map.entry("CoverLine", StyleRole.BODY),
                    Map.entry("Heading1", StyleRole.HEADING_1),
                    Map.entry("Heading2", StyleRole.HEADING_2),
                    Map.entry("Heading3", StyleRole.HEADING_3),
                    Map.entry("Heading4", StyleRole.HEADING_4),
                    Map.entry("ListBullet", StyleRole.BULLETS),
                    Map.entry("ListNumber", StyleRole.NUMBERS),
                    Map.entry("PlanTable", StyleRole.TABLE),
                    Map.entry("TableHeading", StyleRole.TABLE_HEADING),
                    Map.entry("TableText", StyleRole.TABLE_TEXT),
                    Map.entry("Caption", StyleRole.CAPTION),
                    Map.entry("BoxText", StyleRole.BOX),
                    Map.entry("Callout", StyleRole.CALLOUT),
                    Map.entry("CalloutGood", StyleRole.CALLOUT),
                    Map.entry("CalloutWaiting", StyleRole.CALLOUT),
                    Map.entry("CalloutBad", StyleRole.CALLOUT),
                    Map.entry("TOCHeading", StyleRole.CONTENTS_HEADING),
                    Map.entry("Header", StyleRole.HEADER),
                    Map.entry("Footer", StyleRole.FOOTER),
                    Map.entry("Hyperlink", StyleRole.LINK));

    private final HouseTemplate template;
    private final TemplateStyles known;
    private final CTStyles house;
    private final Map<String, CTStyle> ours;
    private final Map<String, String> chosen = new HashMap<>();
    private final HouseColour colour;

    /// @param house the styles of the document, to which ours are added
    HouseLooks(HouseTemplate template, TemplateStyles known, CTStyles house, CTStyles ours) {
        this.template = template;
        this.known = known;
        this.house = house;
        this.ours =
                ours.getStyleList().stream()
                        .collect(Collectors.toMap(CTStyle::getStyleId, it -> it));
        this.colour =
                HouseColour.of(
                        Stream.of(StyleRole.HEADING_1, StyleRole.HEADING_2, StyleRole.TITLE)
                                .flatMap(role -> of(role).flatMap(known::withId).stream())
                                .map(known::colour)
                                .filter(it -> !it.isEmpty())
                                .findFirst()
                                .orElse(""));
    }

    Looks looks() {
        return new Looks(this::style, this::contents);
    }

    Optional<String> of(StyleRole role) {
        return known.id(template, role);
    }

    /// The id of what stands for a style of ours.
    private String style(String own) {
        var id = chosen.get(own);
        if (id == null) {
            id = theirs(own).orElseGet(() -> copied(own));
            chosen.put(own, id);
        }
        return id;
    }

    private Optional<String> theirs(String own) {
        var role = ROLES.get(own);
        var byRole = role == null ? Optional.<String>empty() : of(role);
        return byRole.or(() -> sameName(own)).or(() -> outerList(own));
    }

    /// Styles that no role stands for but every Word knows: contents levels and inner lists.
    private Optional<String> sameName(String own) {
        return own.matches("TOC\\d|List(Bullet|Number)\\d")
                ? known.named(ourStyle(own).getName().getVal(), StyleRole.Kind.PARAGRAPH)
                        .map(TemplateStyles.Style::id)
                : Optional.empty();
    }

    private Optional<String> outerList(String own) {
        var outer = own.replaceFirst("\\d$", "");
        return own.matches("List(Bullet|Number)\\d") && of(ROLES.get(outer)).isPresent()
                ? of(ROLES.get(outer))
                : Optional.empty();
    }

    private CTStyle ourStyle(String own) {
        var style = ours.get(own);
        if (style == null) {
            throw new IllegalArgumentException("We have no style " + own);
        }
        return style;
    }

    private String copied(String own) {
        var copy = house.addNewStyle();
        copy.set(ourStyle(own));
        var name = copy.getName().getVal();
        var free = known.withId(own).isEmpty() && nobodyHas(name);
        copy.setStyleId(free ? own : "ForwardPlan" + own);
        if (!free) {
            copy.getName().setVal("Forward Plan " + name);
            copy.setCustomStyle(true);
        }
        if (copy.isSetDefault()) {
            copy.unsetDefault();
        }
        if (copy.isSetNext()) {
            copy.unsetNext();
        }
        base(copy);
        number(copy, own);
        if (own.startsWith("TableHeading") && of(StyleRole.TABLE).isEmpty()) {
            // The style of the text may have a colour of its own, which would hide the table's.
            copy.getRPr().addNewColor().setVal("FFFFFF");
        }
        colour.paint(copy.getDomNode());
        return copy.getStyleId();
    }

    private boolean nobodyHas(String name) {
        return Stream.of(StyleRole.Kind.values())
                .allMatch(kind -> known.named(name, kind).isEmpty());
    }

    /// What is based on a style of the house keeps the colour of the house.
    private void base(CTStyle copy) {
        if (!copy.isSetBasedOn()) {
            return;
        }
        var own = copy.getBasedOn().getVal();
        if (own.equals("TableNormal")) {
            known.named("Normal Table", StyleRole.Kind.TABLE)
                    .ifPresentOrElse(it -> copy.getBasedOn().setVal(it.id()), copy::unsetBasedOn);
            return;
        }
        copy.getBasedOn().setVal(style(own));
        if (!own.equals("Normal") && theirs(own).isPresent() && copy.isSetRPr()) {
            copy.getRPr().getColorList().clear();
        }
    }

    /// Numbers come from the document's own lists, not from a style that may number otherwise.
    private static void number(CTStyle copy, String own) {
        if (copy.isSetPPr() && copy.getPPr().isSetNumPr()) {
            if (own.endsWith("Unnumbered")) {
                copy.getPPr().getNumPr().getNumId().setVal(BigInteger.ZERO);
            } else {
                copy.getPPr().unsetNumPr();
            }
        }
    }

    /// Word finds headings by itself only where they have its own names.
    private String contents(int depth) {
        var names =
                IntStream.rangeClosed(1, depth).mapToObj(level -> name("Heading" + level)).toList();
        var usual =
                IntStream.rangeClosed(1, depth)
                        .allMatch(
                                level -> names.get(level - 1).equalsIgnoreCase("heading " + level));
        return usual
                ? Looks.OWN.contents().toDepth(depth)
                : "\\t \"%s\""
                        .formatted(
                                IntStream.rangeClosed(1, depth)
                                        .mapToObj(level -> names.get(level - 1) + "," + level)
                                        .collect(Collectors.joining(",")));
    }

    private String name(String own) {
        var id = style(own);
        return house.getStyleList().stream()
                .filter(it -> it.getStyleId().equals(id))
                .map(it -> it.getName().getVal())
                .findFirst()
                .orElse(own);
    }
}
