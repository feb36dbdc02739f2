package org.forwardplan.app.answers;

import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.openplan.PlanState;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.ProfileId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PlanProfile;
import org.forwardplan.model.plan.TestRef;
import org.forwardplan.model.search.Ranking.Found;
import org.forwardplan.model.search.Ranking.Match;
import org.forwardplan.model.trace.Suggestions;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What probably answers what in the open plan, without what is linked already and what the planner
/// has dismissed. Read afresh after a change, when it is next asked.
public final class Suggester {

    /// One word in common is chance.
    private static final int LEAST_WORDS = 2;

    private static final int WORDS_TOLD = 5;

    private final OpenPlan plan;
    private final JobRunner jobs;
    private final Dismissed dismissed;
    private @Nullable PlanState read;
    private @Nullable Suggestions suggestions;

    public Suggester(OpenPlan plan, Dismissed dismissed, JobRunner jobs) {
        this.plan = plan;
        this.jobs = jobs;
        this.dismissed = dismissed;
    }

    /// At most `limit` passages that probably answer a test, the likeliest first: worked out beside
    /// the window, told on its thread.
    public void passages(TestRef test, int limit, Consumer<List<Suggestion>> told) {
        ask((state, progress) -> passages(state, test, limit, progress), told);
    }

    /// The tests a passage probably answers, the likeliest first: worked out beside the window,
    /// told on its thread.
    public void tests(PassageId passage, int limit, Consumer<List<TestRef>> told) {
        ask((state, _) -> tests(state, passage, limit), told);
    }

    /// Where the plan has moved on meanwhile, what was found is forgotten and asked for anew.
    private <T> void ask(BiFunction<PlanState, Progress, T> question, Consumer<T> told) {
        var state = plan.state();
        jobs.start(
                "Looking for what probably answers",
                progress -> question.apply(state, progress),
                found -> {
                    if (plan.state() == state) {
                        told.accept(found);
                    } else {
                        ask(question, told);
                    }
                });
    }

    List<Suggestion> passages(PlanState state, TestRef test, int limit, Progress progress) {
        var linked =
                state.plan()
                        .items(Link.class)
                        .filter(link -> link.test().equals(test))
                        .map(Link::from)
                        .collect(Collectors.toSet());
        var profile = profile(state);
        return suggestions(state).passages(test, progress).stream()
                .filter(found -> found.matches().size() >= LEAST_WORDS)
                .filter(found -> !linked.contains(found.key()))
                .filter(found -> !dismissed.contains(profile, test, found.key()))
                .limit(limit)
                .flatMap(found -> suggestion(state, found).stream())
                .toList();
    }

    List<TestRef> tests(PlanState state, PassageId passage, int limit) {
        var profile = profile(state);
        return suggestions(state).tests(passage).stream()
                .filter(found -> found.matches().size() >= LEAST_WORDS)
                .map(Found::key)
                .filter(test -> !dismissed.contains(profile, test, passage))
                .limit(limit)
                .toList();
    }

    public void dismiss(TestRef test, PassageId passage) {
        dismissed.add(profile(plan.state()), test, passage);
    }

    /// Takes a dismissal back.
    public void suggestAgain(TestRef test, PassageId passage) {
        dismissed.remove(profile(plan.state()), test, passage);
    }

    private static Optional<Suggestion> suggestion(PlanState state, Found<PassageId> found) {
        var outline = state.outline();
        return state.plan()
                .find(Passage.class, found.key())
                .map(passage ->
                        new Suggestion(
                                passage.id(),
                                outline.entryOf(passage.id())
                                        .map(Outline.Entry::heading)
                                        .orElse(""),
                                passage.body().plainText(),
                                found.matches().stream()
                                        .limit(WORDS_TOLD)
                                        .map(Match::word)
                                        .toList(),
                                found.matches().stream().map(Match::stem).toList()));
    }

    /// A plan that is only being tried out has no profile.
    private static ProfileId profile(PlanState state) {
        return state.plan()
                .items(PlanProfile.class)
                .map(PlanProfile::id)
                .findFirst()
                .orElse(new ProfileId(new UUID(0, 0)));
    }

    private synchronized Suggestions suggestions(PlanState now) {
        var known = suggestions;
        if (known == null || read != now) {
            known = Suggestions.of(now.plan(), now.outline());
            suggestions = known;
            read = now;
        }
        return known;
    }
}
