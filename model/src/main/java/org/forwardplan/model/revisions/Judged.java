package org.forwardplan.model.revisions;

import org.forwardplan.model.journal.Past;
import org.forwardplan.model.papers.Block;
import org.forwardplan.model.papers.Paper;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Revision;
import org.forwardplan.model.versions.PublicText;
import org.forwardplan.model.versions.VersionChanges;
import org.forwardplan.model.wording.Wording;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A judgement with the two states of the plan it was made on, from which its documents are made.
///
/// @param then the plan as the public had it
/// @param at the plan as it stood when it was judged
public record Judged(Revision revision, PublicText before, Plan then, Plan at) {

    /// Empty where the version it was made against, or the journal, is not there.
    public static Optional<Judged> of(Plan now, Past past, Revision revision) {
        return PublicText.before(now, revision)
                .flatMap(before ->
                        past.at(before.entry())
                                .flatMap(then ->
                                        past.at(revision.entry())
                                                .map(at ->
                                                        new Judged(revision, before, then, at))));
    }

    /// The judgement made last; empty where there is none.
    public static Optional<Revision> latest(Plan now) {
        return now.items(Revision.class)
                .max(Comparator.comparingLong(Revision::entry).thenComparing(Revision::on));
    }

    public VersionChanges changes() {
        return VersionChanges.between(then, at);
    }

    Paper paper(String title, List<Block> blocks) {
        return paper(title, blocks, revision.on());
    }

    Paper paper(String title, List<Block> blocks, LocalDate dated) {
        var profile = at.profile();
        return new Paper(
                title,
                profile.title(),
                "%s, %s".formatted(revision.route(), Wording.day(revision.on())),
                profile.organisation(),
                dated,
                title,
                false,
                false,
                blocks);
    }
}
