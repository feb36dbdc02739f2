package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.merge.Choice;
import org.forwardplan.model.merge.Merge;
import org.forwardplan.model.merge.MergeCase;
import org.forwardplan.model.merge.Merged;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.PartnerReturn;
import org.forwardplan.model.plan.PartnerReturn.Declined;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.returns.Difference;
import org.forwardplan.model.returns.ReturnChoices;
import org.forwardplan.model.returns.ReturnPreview;
import org.forwardplan.model.returns.TheirWords;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Takes over what was chosen of a return, and keeps the file with it: one change, undone as one.
/// Refused while a conflict is not decided, or where the plan no longer says what the planner saw.
///
/// @param by the role that takes it in
public record TakeReturn(ReturnPreview preview, ReturnChoices choices, String by, Instant at)
        implements PlanCommand {

    @Override
    public String label() {
        return "Take over the return of “%s”".formatted(preview.partner());
    }

    @Override
    public boolean sweeping() {
        return true;
    }

    @Override
    public Decision decide(Plan plan) {
        var request = preview.request();
        if (plan.find(ReturnRequest.class, request.id()).isEmpty()) {
            return KeepReturn.notAsked(request);
        }
        var open = choices.open();
        if (!open.isEmpty()) {
            return Decision.refuse(
                    Finding.must(
                            "In “%s” %s still to be decided"
                                    .formatted(
                                            preview.file(),
                                            open.size() == 1
                                                    ? "1 difference is"
                                                    : open.size() + " differences are"),
                            open.getFirst().merge().item().id(),
                            "Say for each which of the two is to stand"));
        }
        var merge = merge(plan);
        return seen(merge)
                ? taken(plan, merge)
                : Decision.refuse(
                        Finding.must(
                                "The plan has changed since this return was opened",
                                null,
                                "Look at what the return says again, and decide on what the plan"
                                        + " says now"));
    }

    private Merge merge(Plan plan) {
        var seen = preview.merge();
        return plan == seen.ours() ? seen : Merge.of(seen.base(), plan, seen.theirs());
    }

    /// True where the merge finds what the planner decided about.
    private boolean seen(Merge merge) {
        if (merge == preview.merge()) {
            return true;
        }
        var now =
                merge.cases().stream()
                        .collect(Collectors.toMap(MergeCase::key, it -> it, (one, _) -> one));
        return choices.differences().stream()
                .map(Difference::merge)
                .allMatch(was -> same(was, now.get(was.key())));
    }

    /// What else has become of a thing does not matter to who decided about one of its fields.
    private static boolean same(MergeCase was, @Nullable MergeCase now) {
        return now != null
                && Objects.equals(now.ours(), was.ours())
                && Objects.equals(now.theirs(), was.theirs());
    }

    private Decision taken(Plan plan, Merge merge) {
        var steps = new Steps(plan);
        var merged = merge.with(fields(merge));
        if (!merged.changesNothing()) {
            steps.change(merged.change());
        }
        removals().forEach(id -> steps.request(new RemoveItem("", id)));
        var nothing = steps.plan().equals(plan);
        if (nothing && !preview.sameAs().isEmpty()) {
            return Decision.nothingToDo();
        }
        keep(steps, nothing);
        return steps.decision();
    }

    /// What becomes of the plan by these choices, and what could not be done to the letter.
    public Merged outcome() {
        var merge = preview.merge();
        return merge.with(fields(merge));
    }

    /// Only what stands in a cell of the file can be taken over.
    private Map<String, Choice> fields(Merge merge) {
        var chosen = new HashMap<String, Choice>();
        merge.cases().forEach(it -> chosen.put(it.key(), Choice.OURS));
        choices.taken().stream()
                .filter(it -> !removes(it))
                .flatMap(it -> Stream.concat(Stream.of(it.merge()), it.with().stream()))
                .forEach(it -> chosen.put(it.key(), Choice.THEIRS));
        return chosen;
    }

    /// What hangs on a row that goes, goes with it, as when it is removed by hand.
    private List<ItemId> removals() {
        return choices.taken().stream()
                .filter(TakeReturn::removes)
                .map(it -> it.merge().item().id())
                .toList();
    }

    private static boolean removes(Difference it) {
        return it.merge().whole() && it.merge().theirs() == null;
    }

    private void keep(Steps steps, boolean nothing) {
        var fresh =
                new KeepReturn(preview.request(), preview.file(), preview.contents(), by, at)
                        .kept();
        var was = steps.plan().find(PartnerReturn.class, fresh.id());
        var kept = was.orElse(fresh);
        if (nothing && kept.mergedAt() != null && kept.declined().equals(declined())) {
            return;
        }
        var now =
                new PartnerReturn(
                        kept.id(),
                        kept.request(),
                        kept.file(),
                        kept.contents(),
                        kept.receivedAt(),
                        kept.by(),
                        at.truncatedTo(ChronoUnit.MICROS),
                        declined());
        steps.change(was.isPresent() ? new Revised(was.get(), now) : new Added(now));
    }

    private List<Declined> declined() {
        var theirs = preview.merge().theirs();
        return choices.declined().stream()
                .filter(it -> it.before() != Difference.Before.TAKEN)
                .map(it -> TheirWords.of(it.merge(), theirs))
                .toList();
    }
}
