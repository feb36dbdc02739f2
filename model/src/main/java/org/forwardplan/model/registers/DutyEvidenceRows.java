package org.forwardplan.model.registers;

import org.forwardplan.model.duties.Said;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.EvidenceId;
import org.forwardplan.model.plan.ItemId.LinkId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.TestRef;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// A row for each piece of evidence that answers a question of the duties asked about.
///
/// @param duties that are asked about
record DutyEvidenceRows(List<RequirementId> duties) implements RegisterRows<DutyEvidenceRow> {

    DutyEvidenceRows {
        duties = List.copyOf(duties);
    }

    Stream<Requirement> asked(Plan plan) {
        return duties.stream().flatMap(id -> plan.find(Requirement.class, id).stream());
    }

    @Override
    public String id(DutyEvidenceRow row) {
        return row.evidence().id().text();
    }

    @Override
    public List<DutyEvidenceRow> all(Plan plan) {
        var answers = new HashMap<ItemId, List<TestRef>>();
        for (var link : plan.all(Link.class)) {
            if (duties.contains(link.test().requirement())) {
                answers.computeIfAbsent(link.from(), _ -> new ArrayList<>()).add(link.test());
            }
        }
        return plan.all(Evidence.class).stream()
                .filter(evidence -> answers.containsKey(evidence.id()))
                .map(evidence -> row(evidence, answers))
                .toList();
    }

    private static DutyEvidenceRow row(Evidence evidence, Map<ItemId, List<TestRef>> answers) {
        return new DutyEvidenceRow(
                evidence, answers.getOrDefault(evidence.id(), List.of()), null, "");
    }

    @Override
    public Optional<DutyEvidenceRow> find(Plan plan, String id) {
        return RegisterRows.uuid(id)
                .flatMap(it -> plan.find(Evidence.class, new EvidenceId(it)))
                .map(evidence -> new DutyEvidenceRow(evidence, tests(plan, evidence), null, ""));
    }

    private List<TestRef> tests(Plan plan, Evidence evidence) {
        return plan.all(Link.class).stream()
                .filter(link -> link.from().equals(evidence.id()))
                .map(Link::test)
                .filter(test -> duties.contains(test.requirement()))
                .toList();
    }

    @Override
    public Optional<DutyEvidenceRow> begin(NewRow<DutyEvidenceRow> fresh) {
        var evidence =
                new Evidence(
                        new EvidenceId(fresh.id()),
                        fresh.last(Evidence.class),
                        "",
                        "",
                        Evidence.Kind.STRATEGY,
                        null,
                        null);
        return Optional.of(new DutyEvidenceRow(evidence, List.of(), null, ""));
    }

    @Override
    public Settling settle(Plan plan, DutyEvidenceRow row) {
        var evidence = row.evidence();
        if (!row.answers().isEmpty() || plan.find(Evidence.class, evidence.id()).isPresent()) {
            return Settling.of(evidence);
        }
        var answered = answered(plan, row);
        if (answered.size() != 1) {
            return Settling.none(
                    DutyEvidenceColumns.QUESTION,
                    answered.isEmpty()
                            ? "Choose the duty and the question that this is evidence for"
                            : "Several duties ask this: choose the duty too");
        }
        return ItemRows.named(
                plan,
                evidence,
                "title",
                Settling.of(evidence, link(evidence, answered.getFirst())));
    }

    /// A test and what it asks.
    private record Asked(TestRef test, String asks) {}

    /// The tests a new row can mean; those of its duty where it names one. A duty with one question
    /// needs no choice.
    private List<Asked> answered(Plan plan, DutyEvidenceRow row) {
        var form = Tolerant.form(row.question());
        var all =
                asked(plan)
                        .filter(duty -> row.duty() == null || duty.id().equals(row.duty()))
                        .flatMap(duty ->
                                duty.tests().stream()
                                        .map(test -> new Asked(duty.ref(test), test.asks())))
                        .toList();
        return form.isEmpty() && row.duty() != null && all.size() == 1
                ? all
                : all.stream().filter(it -> Tolerant.form(it.asks()).equals(form)).toList();
    }

    private static Link link(Evidence evidence, Asked asked) {
        var named = "%s/%s".formatted(evidence.id().text(), asked.test());
        var id = new LinkId(UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8)));
        return new Link(id, asked.test(), evidence.id(), Said.by(evidence), asked.asks());
    }
}
