package org.forwardplan.model.versions;

import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.Baseline.Purpose;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Revision;
import org.forwardplan.model.plan.Revision.Route;
import org.forwardplan.model.wording.Wording;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// The plan as the public has it: the version published last, with what a document of changes has
/// altered in it since.
///
/// @param changed the last revision that was published as a document of changes; null where there
///   was none
public record PublicText(Baseline published, @Nullable Revision changed) {

    private static final Comparator<Revision> IN_TURN =
            Comparator.comparingLong(Revision::entry).thenComparing(Revision::on);

    /// As it stands today; empty where no version was published.
    public static Optional<PublicText> of(Plan now) {
        return now.items(Baseline.class)
                .filter(version -> version.purpose() == Purpose.PUBLISHED)
                .max(Comparator.comparingLong(Baseline::entry).thenComparing(Baseline::on))
                .map(version ->
                        new PublicText(version, altering(now, version).max(IN_TURN).orElse(null)));
    }

    /// As it stood when a judgement was made; empty where that version has gone.
    public static Optional<PublicText> before(Plan now, Revision judged) {
        return now.find(Baseline.class, judged.since())
                .map(version ->
                        new PublicText(
                                version,
                                altering(now, version)
                                        .filter(it -> it.entry() < judged.entry())
                                        .max(IN_TURN)
                                        .orElse(null)));
    }

    private static Stream<Revision> altering(Plan now, Baseline version) {
        return now.items(Revision.class)
                .filter(it -> it.route() == Route.OTHER && it.since().equals(version.id()));
    }

    /// The judgement made last on this version; empty where there is none.
    public Optional<Revision> judged(Plan now) {
        return now.items(Revision.class)
                .filter(it -> it.since().equals(published.id()))
                .max(IN_TURN);
    }

    /// Number of the last journal entry it holds.
    public long entry() {
        return changed == null ? published.entry() : changed.entry();
    }

    /// `the plan published on 30 Jun 2023`.
    public String words() {
        return "the plan " + when();
    }

    /// `published on 30 Jun 2023`.
    public String when() {
        var words = "published on " + Wording.day(published.on());
        return changed == null
                ? words
                : "%s as changed on %s".formatted(words, Wording.day(changed.on()));
    }
}
