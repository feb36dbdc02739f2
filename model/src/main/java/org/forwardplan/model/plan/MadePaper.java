package org.forwardplan.model.plan;

import org.forwardplan.model.plan.ItemId.BaselineId;
import org.forwardplan.model.plan.ItemId.BoardPaperId;
import org.forwardplan.model.plan.ItemId.MadePaperId;
import org.forwardplan.model.plan.ItemId.RevisionId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/// A record of a paper that was made: what, when, from which state of the plan; enough to make the
/// very same again.
///
/// @param at when its making began
/// @param entry number of the last journal entry the paper was made from
/// @param file the name it was saved under, without its folder
/// @param sha256 of the file as it was saved
public record MadePaper(
        MadePaperId id,
        Instant at,
        String by,
        String title,
        Recipe recipe,
        long entry,
        String file,
        String sha256)
        implements PlanItem {

    /// What decides how a paper comes out, beside the state of the plan.
    ///
    /// @param paper the kind of paper, e.g. `plan` or `board-paper`
    /// @param dated the day printed on it
    /// @param since the version it compares with, where it compares
    /// @param boardPaper the paper in preparation it was made from, where it was
    /// @param section the one section it shows, where it shows one
    /// @param revision the judgement it is about, where it is about one
    /// @param template SHA-256 of the Word template it was made with; empty for our own
    /// @param ending of the file, e.g. `docx`
    public record Recipe(
            String paper,
            LocalDate dated,
            @Nullable BaselineId since,
            @Nullable BoardPaperId boardPaper,
            @Nullable SectionId section,
            @Nullable RevisionId revision,
            String template,
            String ending) {

        /// The same for a file of this ending, made with this template or none.
        public Recipe writtenAs(String withTemplate, String withEnding) {
            return new Recipe(
                    paper, dated, since, boardPaper, section, revision, withTemplate, withEnding);
        }
    }

    /// The same once its file is written.
    public MadePaper savedAs(String name, String hash) {
        return new MadePaper(id, at, by, title, recipe, entry, name, hash);
    }

    @Override
    public String name() {
        return title;
    }

    @Override
    public int position() {
        return Math.toIntExact(entry);
    }
}
