package org.forwardplan.model.lint;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a board is asked to do, whatever the form of the word: `Discussion` asks to discuss.
public enum ActionVerbs {
    APPROVE("approv(e|es|ed|al|ing)"),
    AGREE("agree(s|d|ment|ing)?"),
    DISCUSS("discuss(es|ed|ion|ions|ing)?"),
    NOTE("not(e|es|ed|ing)|for information"),
    ENDORSE("endors(e|es|ed|ement|ing)");

    private final Pattern forms;

    ActionVerbs(String forms) {
        this.forms = Pattern.compile("\\b(" + forms + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    public static Set<ActionVerbs> in(String text) {
        var found = EnumSet.noneOf(ActionVerbs.class);
        for (var verb : values()) {
            if (verb.forms.matcher(text).find()) {
                found.add(verb);
            }
        }
        return found;
    }

    static String words(Set<ActionVerbs> verbs) {
        return verbs.stream().map(ActionVerbs::toString).collect(Collectors.joining(" and "));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.UK);
    }
}
