package org.forwardplan.model.revisions;

import org.forwardplan.model.journal.Past;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Revision;
import org.forwardplan.model.plan.Revision.Route;
import org.forwardplan.model.versions.ChangeGroup;
import org.forwardplan.model.versions.PublicText;
import org.forwardplan.model.versions.Significance;
import org.forwardplan.model.versions.VersionChanges;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The way to a judgement on the published plan: its questions in order, with all that is known
/// already.
///
/// @param publicText what the public has; null where no version was published
/// @param last the judgement made last on that version; null where there is none
/// @param changes what differs from it today; null where there is nothing to compare with
public record RevisionPath(
        @Nullable PublicText publicText,
        @Nullable Revision last,
        @Nullable VersionChanges changes) {

    /// What a planner is asked, one thing at a time.
    public enum Question {
        PUBLISHED("Which version is published?"),
        CHANGED("Has anything changed since?"),
        JUDGED("Does the plan stand, and is the change significant?"),
        FOLLOWS("What follows");

        private final String words;

        Question(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    public static RevisionPath of(Plan now, Past past) {
        var text = PublicText.of(now).orElse(null);
        if (text == null) {
            return new RevisionPath(null, null, null);
        }
        return new RevisionPath(
                text,
                text.judged(now).orElse(null),
                past.at(text.entry()).map(then -> VersionChanges.between(then, now)).orElse(null));
    }

    /// How far the questions go: without a published version there is nothing to judge.
    public List<Question> questions() {
        return changes == null ? List.of(Question.PUBLISHED) : List.of(Question.values());
    }

    /// What a reader of the published plan would notice, the heaviest first.
    public List<ChangeGroup> noticed() {
        return changes == null
                ? List.of()
                : changes.bySignificance().stream()
                        .filter(group -> group.significance() != Significance.WORKING)
                        .toList();
    }

    /// How many parts of the plan changed, by how much that means; what did not occur is left out.
    public Map<Significance, Long> weights() {
        var weights = new EnumMap<Significance, Long>(Significance.class);
        noticed().forEach(group -> weights.merge(group.significance(), 1L, Long::sum));
        return weights;
    }

    public boolean nothingChanged() {
        return noticed().isEmpty();
    }

    /// The routes that are open: a plan that has not changed cannot be revised.
    public List<Route> routes() {
        if (changes == null) {
            return List.of();
        }
        return nothingChanged() ? List.of(Route.CONFIRMED) : Arrays.asList(Route.values());
    }

    /// The only route there is; empty where people have to choose.
    public Optional<Route> onlyRoute() {
        var routes = routes();
        return routes.size() == 1 ? Optional.of(routes.getFirst()) : Optional.empty();
    }
}
