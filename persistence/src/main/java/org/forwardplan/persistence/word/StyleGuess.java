package org.forwardplan.persistence.word;

import org.forwardplan.model.papers.Role;
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

    private static final List<Role> HEADINGS =
            List.of(Role.HEADING_1, Role.HEADING_2, Role.HEADING_3, Role.HEADING_4);

    private final TemplateStyles styles;
    private final Map<Role, String> found = new EnumMap<>(Role.class);
    private final Set<String> taken = new HashSet<>();

    private StyleGuess(TemplateStyles styles) {
        this.styles = styles;
    }

    static Map<Role, String> of(TemplateStyles styles) {
        var guess = new StyleGuess(styles);
        guess.headings();
        guess.byName(Role.TITLE, "(document|report|cover|main)? ?title", "title");
        guess.byName(Role.SUBTITLE, "(document|report|cover|main)? ?sub-?title", "subtitle");
        guess.byName(Role.BULLETS, "bullets?( ?list)?( ?1)?|list bullets?( ?1)?", "list bullet");
        guess.byName(
                Role.NUMBERS,
                "numbers|number(ed|ing)?( ?list)( ?1)?|list number(s|ed)?( ?1)?",
                "list number");
        guess.byName(Role.CAPTION, "(table|figure)? ?caption", "caption");
        guess.byName(
                Role.TABLE_HEADING,
                "(table|tbl) ?(column )?(heading|header|head|title)( ?row)?",
                "table heading");
        guess.byName(Role.TABLE_TEXT, "(table|tbl) ?(text|body|copy|contents?)", "table contents");
        guess.byName(Role.CALLOUT, "call-?out.*|highlight( box)?|key message.*", "callout");
        guess.byName(Role.BOX, "(text )?box( text| body)?|panel( text)?", "box");
        guess.byName(Role.CONTENTS_HEADING, "(toc|contents) ?(heading|title)", "toc heading");
        guess.byName(Role.HEADER, "(page )?header", "header");
        guess.byName(Role.FOOTER, "(page )?footer", "footer");
        guess.byName(Role.BODY, "body( ?(text|copy))?|main text|paragraph( text)?|copy", "");
        guess.usualBody();
        guess.byName(Role.LINK, "hyperlink|link", "hyperlink");
        guess.table();
        return guess.found;
    }

    /// The house's own style goes before the one Word brings.
    private void byName(Role role, String pattern, String word) {
        var whole = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        var ending = Pattern.compile("(.*[^\\p{L}])?(" + pattern + ")", Pattern.CASE_INSENSITIVE);
        firstOf(
                        role,
                        List.<Predicate<Style>>of(
                                it -> it.own() && whole.matcher(it.name()).matches(),
                                it -> it.own() && ending.matcher(it.name()).matches(),
                                it -> it.name().equalsIgnoreCase(word)))
                .ifPresent(it -> take(role, it));
    }

    private Optional<Style> firstOf(Role role, List<Predicate<Style>> tests) {
        return tests.stream()
                .flatMap(test ->
                        styles.all(role.kind()).stream().filter(it -> free(role, it)).filter(test))
                .findFirst();
    }

    private boolean free(Role role, Style style) {
        return !taken.contains(style.id())
                && (role == Role.CONTENTS_HEADING || !SPECIAL.matcher(style.name()).find());
    }

    private void take(Role role, Style style) {
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
                styles.all(Role.Kind.PARAGRAPH).stream()
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
        if (!found.containsKey(Role.BODY)) {
            styles.named("Body Text", Role.Kind.PARAGRAPH)
                    .or(styles::usual)
                    .ifPresent(it -> take(Role.BODY, it));
        }
    }

    private void table() {
        firstOf(
                        Role.TABLE,
                        List.<Predicate<Style>>of(
                                it ->
                                        it.own()
                                                && it.name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .contains("table"),
                                Style::own))
                .ifPresent(it -> take(Role.TABLE, it));
    }
}
