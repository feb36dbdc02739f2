package org.forwardplan.persistence.html;

import org.forwardplan.model.imports.Imported;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What a plan cannot hold of what was copied, counted while it is read and said once at the end.
final class Losses {

    private final Map<Loss, Integer> counted = new EnumMap<>(Loss.class);

    /// Each says it of one and of several.
    enum Loss {
        TOO_LARGE(
                "The copied page is too large to keep its structure: only its words were taken."
                        + " Copy it in smaller pieces to keep headings, lists and tables",
                ""),
        TOO_MANY(
                "There was more than one paste can take: what came after the first 5,000"
                        + " paragraphs, tables and pictures was left out",
                ""),
        TABLE_CUT(
                "A table was too large: only its first 2,000 rows and 60 columns were taken",
                "%d tables were too large: only their first 2,000 rows and 60 columns were taken"),
        MERGED(
                "One merged cell of a table: its words stand in the first of the cells it covered",
                "%d merged cells of tables: their words stand in the first of the cells they"
                        + " covered"),
        NESTED(
                "A table inside a table: its words stand in the cell that held it",
                "%d tables inside tables: their words stand in the cells that held them"),
        TABLE_LINK(
                "A link inside a table became plain words",
                "%d links inside tables became plain words"),
        TABLE_PICTURE(
                "A picture inside a table stands below it",
                "%d pictures inside tables stand below them"),
        PICTURE_ON_THE_WEB(
                "A picture stands on a web page and was not fetched: save it there and add it as a"
                        + " figure",
                "%d pictures stand on web pages and were not fetched: save them there and add them"
                        + " as figures"),
        PICTURE_OUT_OF_REACH(
                "A picture could not be read from where the other program keeps it: copy the"
                        + " picture by itself",
                "%d pictures could not be read from where the other program keeps them: copy each"
                        + " picture by itself"),
        PICTURE_UNKNOWN(
                "A picture is of a kind that a plan cannot hold: save it as PNG or JPEG and add it"
                        + " as a figure",
                "%d pictures are of a kind that a plan cannot hold: save them as PNG or JPEG and"
                        + " add them as figures"),
        PICTURE_TOO_LARGE(
                "A picture is too large: make it smaller and add it as a figure",
                "%d pictures are too large: make them smaller and add them as figures"),
        EMBEDDED(
                "A form field, video or drawing was left out",
                "%d form fields, videos or drawings were left out"),
        TRACKED(
                "A tracked change was taken as accepted",
                "%d tracked changes were taken as accepted"),
        COMMENT("A comment was left out", "%d comments were left out"),
        STRUCK(
                "Struck-through words were taken as they stand",
                "Struck-through words were taken as they stand, in %d places"),
        FILE_LINK(
                "A link to a file became plain words: it would lead nowhere for others",
                "%d links to files became plain words: they would lead nowhere for others"),
        PART_LINK(
                "A link within a web site became plain words: its full address was not copied",
                "%d links within a web site became plain words: their full addresses were not"
                        + " copied"),
        FOOTNOTE(
                "A footnote stands as a paragraph at the end",
                "%d footnotes stand as paragraphs at the end"),
        DEEP(
                "A list item deeper than the fourth level stands on the fourth",
                "%d list items deeper than the fourth level stand on the fourth"),
        STARTED_LATER(
                "A numbered list that did not begin at 1 does so here",
                "%d numbered lists that did not begin at 1 do so here");

        private final String one;
        private final String several;

        Loss(String one, String several) {
            this.one = one;
            this.several = several;
        }

        String words(int times) {
            return times == 1 || several.isEmpty() ? one : several.formatted(times);
        }
    }

    void count(Loss loss) {
        counted.merge(loss, 1, Integer::sum);
    }

    List<Imported.Loss> said() {
        var said = new ArrayList<Imported.Loss>();
        counted.forEach((loss, times) -> said.add(new Imported.Loss(loss.words(times), "")));
        return said;
    }
}
