package org.forwardplan.persistence.html;

import org.forwardplan.model.plan.Prose.Run;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/// How text at one place of the page looks, as far as a plan keeps it.
///
/// @param kept spaces and line ends count, as in the text of a programmer
record Look(boolean bold, boolean italic, @Nullable String link, boolean kept) {

    static final Look PLAIN = new Look(false, false, null, false);

    private static final Pattern LEADS_SOMEWHERE =
            Pattern.compile("(?i)(?:https?://|mailto:|tel:|plan:).+");
    private static final int LONGEST_ADDRESS = 4000;

    /// How text looks within an element that stands in text of this look.
    Look within(Element element, Style style) {
        var tag = element.normalName();
        var bold =
                style.bold()
                        .orElse(
                                switch (tag) {
                                    case "b", "strong" -> true;
                                    default -> this.bold;
                                });
        var italic =
                style.italic()
                        .orElse(
                                switch (tag) {
                                    case "i", "em", "cite" -> true;
                                    default -> this.italic;
                                });
        var spaces = style.spacesKept().orElse(kept || tag.equals("pre") || tag.equals("textarea"));
        return new Look(bold, italic, tag.equals("a") ? address(element) : link, spaces);
    }

    /// A heading is bold by its nature: only what is set apart within it counts.
    Look asHeading() {
        return new Look(false, italic, link, kept);
    }

    Run run(String text) {
        return new Run(text, bold, italic, link);
    }

    private static @Nullable String address(Element element) {
        var address = element.attr("href").strip();
        return address.length() <= LONGEST_ADDRESS && LEADS_SOMEWHERE.matcher(address).matches()
                ? address
                : null;
    }
}
