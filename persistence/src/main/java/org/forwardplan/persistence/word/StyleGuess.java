package org.forwardplan.persistence.word;

import org.forwardplan.model.plan.StyleRole;
import org.forwardplan.persistence.word.TemplateStyles.Style;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Guesses which style of a template stands for what: by its name, by the name Word gives it, by
/// its place in the outline, and for headings at last by its size.
final class StyleGuess {

    private static final String HEADING =
            "(heading|überschrift|titre|título|titolo|kop|rubrik|overskrift|nagłówek)";

    /// Styles whose names hold these are made for something else.
    private static final Pattern SPECIAL =
            Pattern.compile(
                    "unnumbered|no"
                            + " number|nonumber|appendix|annex|toc|contents|char\\b|balloon|index",
                    Pattern.CASE_INSENSITIVE);

    private static final List<StyleRole> HEADINGS =
            List.of(
                    StyleRole.HEADING_1,
                    StyleRole.HEADING_2,
                    StyleRole.HEADING_3,
                    StyleRole.HEADING_4);

    private final TemplateStyles styles;
    private final Map<StyleRole, String> found = new EnumMap<>(StyleRole.class);
    private final Set<String> taken = new HashSet<>();

    private StyleGuess(TemplateStyles styles) {
        this.styles = styles;
    }

    static Map<StyleRole, String> of(TemplateStyles styles) {
        var guess = new StyleGuess(styles);
        guess.headings();
        guess.byName(StyleRole.TITLE, "(document|report|cover|main)? ?title", "title");
        guess.byName(StyleRole.SUBTITLE, "(document|report|cover|main)? ?sub-?title", "subtitle");
        guess.byName(
                StyleRole.BULLETS, "bullets?( ?list)?( ?1)?|list bullets?( ?1)?", "list bullet");
        guess.byName(
                StyleRole.NUMBERS,
                "numbers|number(ed|ing)?( ?list)( ?1)?|list number(s|ed)?( ?1)?",
                "list number");
        guess.byName(StyleRole.CAPTION, "(table|figure)? ?caption", "caption");
        guess.byName(
                StyleRole.TABLE_HEADING,
                "(table|tbl) ?(column )?(heading|header|head|title)( ?row)?",
                "table heading");
        guess.byName(
                StyleRole.TABLE_TEXT, "(table|tbl) ?(text|body|copy|contents?)", "table contents");
        guess.byName(StyleRole.CALLOUT, "call-?out.*|highlight( box)?|key message.*", "callout");
        guess.byName(StyleRole.BOX, "(text )?box( text| body)?|panel( text)?", "box");
        guess.byName(StyleRole.CONTENTS_HEADING, "(toc|contents) ?(heading|title)", "toc heading");
        guess.byName(StyleRole.HEADER, "(page )?header", "header");
        guess.byName(StyleRole.FOOTER, "(page )?footer", "footer");
        guess.byName(StyleRole.BODY, "body( ?(text|copy))?|main text|paragraph( text)?|copy", "");
        guess.usualBody();
        guess.byName(StyleRole.LINK, "hyperlink|link", "hyperlink");
        guess.table();
        return guess.found;
    }

    /// The house's own style goes before the one Word brings. Writer does not say which are a
    /// house's own, so the name alone counts in the end.
    private void byName(StyleRole role, String pattern, String word) {
        var whole = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        var ending = Pattern.compile("(.*[^\\p{L}])?(" + pattern + ")", Pattern.CASE_INSENSITIVE);
        firstOf(
                        role,
                        List.<Predicate<Style>>of(
                                it -> it.own() && whole.matcher(it.name()).matches(),
                                it -> it.own() && ending.matcher(it.name()).matches(),
                                it -> it.name().equalsIgnoreCase(word),
                                it -> whole.matcher(it.name()).matches(),
                                it -> ending.matcher(it.name()).matches()))
                .ifPresent(it -> take(role, it));
    }

    private Optional<Style> firstOf(StyleRole role, List<Predicate<Style>> tests) {
        return tests.stream()
                .flatMap(test ->
                        styles.all(role.kind()).stream().filter(it -> free(role, it)).filter(test))
                .findFirst();
    }

    private boolean free(StyleRole role, Style style) {
        return !taken.contains(style.id())
                && (role == StyleRole.CONTENTS_HEADING || !SPECIAL.matcher(style.name()).find());
    }

    private void take(StyleRole role, Style style) {
        found.put(role, style.name());
        taken.add(style.id());
    }

    private void headings() {
        for (var level = 1; level <= HEADINGS.size(); level++) {
            var role = HEADINGS.get(level - 1);
            var pattern = HEADING + "[ _-]?" + level;
            var outline = level - 1;
            var named = Pattern.compile("(.*[^\\p{L}])?" + pattern, Pattern.CASE_INSENSITIVE);
            firstOf(
                            role,
                            List.<Predicate<Style>>of(
                                    it -> it.own() && named.matcher(it.name()).matches(),
                                    it -> it.own() && it.outline() == outline,
                                    it -> named.matcher(it.name()).matches(),
                                    it -> it.outline() == outline))
                    .ifPresent(it -> take(role, it));
        }
        if (HEADINGS.stream().noneMatch(found::containsKey)) {
            bySize();
        }
    }

    /// What stays with what follows and is larger than the text is a heading.
    private void bySize() {
        var text = styles.usual().map(styles::size).orElse(0);
        var large =
                styles.all(StyleRole.Kind.PARAGRAPH).stream()
                        .filter(it -> it.own() && it.keepsNext() && styles.size(it) > text)
                        .filter(it -> !it.name().toLowerCase(Locale.ROOT).contains("title"))
                        .sorted(Comparator.comparing(styles::size).reversed())
                        .limit(HEADINGS.size())
                        .toList();
        for (var at = 0; at < large.size(); at++) {
            take(HEADINGS.get(at), large.get(at));
        }
    }

    private void usualBody() {
        if (!found.containsKey(StyleRole.BODY)) {
            styles.named("Body Text", StyleRole.Kind.PARAGRAPH)
                    .or(styles::usual)
                    .ifPresent(it -> take(StyleRole.BODY, it));
        }
    }

    private void table() {
        firstOf(
                        StyleRole.TABLE,
                        List.<Predicate<Style>>of(
                                it ->
                                        it.own()
                                                && it.name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .contains("table"),
                                Style::own))
                .ifPresent(it -> take(StyleRole.TABLE, it));
    }
}
