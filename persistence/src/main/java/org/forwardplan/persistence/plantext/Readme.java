package org.forwardplan.persistence.plantext;

import org.forwardplan.persistence.planfile.PlanValues;

import java.util.stream.Collectors;

/// What an export says to whoever unpacks it without this program.
final class Readme {

    private static final String WORDS =
            """
            This is a whole plan as text, written by Forward Plan Workbench.

            To open it as a plan again, take the zip file as it is: in the window choose
            “Open an export…” on the start page, or type
                workbench import text THIS.zip -o Plan.fplan

            To read it without that program, unpack it. Everything is plain text in the
            JSON form (UTF-8), which any editor shows and any programming language reads:

            manifest.json   the title of the plan, when this was written, the version of
                            the form, and how many things of each kind there are
            items/          the plan as it stands, one file for each kind of thing:
                            %s
            journal.json    all that was ever done to the plan, oldest first: when, by
                            which role, what, and what changed. A baseline is a place in
                            it: the plan as it was after entry so-and-so
            files/          pictures, templates and the files partners sent, each under
                            the SHA-256 of its contents

            Each thing is named by its kind, then its parts follow. “id” says which it is;
            other parts name things by their ids: a passage's “section” is the id of the
            section it stands in. “position” is its place among its like, from 0.

            Nothing in here is encrypted. Keep it where you would keep the plan.
            """;

    private Readme() {}

    static String text() {
        var kinds = PlanValues.kinds().keySet().stream().collect(Collectors.joining(", "));
        return WORDS.formatted(folded(kinds));
    }

    private static String folded(String words) {
        return words.replaceAll("(.{1,56})(?:, |$)", "$1,\n" + " ".repeat(16))
                .strip()
                .replaceAll(",$", "");
    }
}
