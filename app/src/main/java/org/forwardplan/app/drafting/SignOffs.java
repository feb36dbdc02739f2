package org.forwardplan.app.drafting;

import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.drafting.Difference;
import org.forwardplan.model.drafting.LostWith;
import org.forwardplan.model.drafting.SinceSignOff;
import org.forwardplan.model.editing.RevertToSignOff;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.editing.SetStatus;
import org.forwardplan.model.editing.SignOffSection;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.Section.Status;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How far the sections are, who says so, and what has changed since they were signed off. Who says
/// so is the role set on this laptop until another is written; then that one is offered.
public final class SignOffs {

    private final OpenPlan plan;

    public SignOffs(OpenPlan plan) {
        this.plan = plan;
    }

    // Properties

    public LocalDate today() {
        return plan.state().today();
    }

    /// Who is offered as the one who signs off.
    public String signer() {
        var last = plan.roles().signer();
        return last.isEmpty() ? plan.planner() : last;
    }

    /// Roles that lead a section or have said how far one is, to choose from.
    public List<String> roles() {
        return plan.plan()
                .items(Section.class)
                .flatMap(section -> Stream.of(section.lead(), section.statusBy()))
                .filter(role -> !role.isBlank())
                .distinct()
                .sorted()
                .toList();
    }

    /// Empty where the section was never signed off.
    public Optional<SinceSignOff> since(SectionId id) {
        return plan.state().outline().entry(id).flatMap(it -> SinceSignOff.of(plan.plan(), it));
    }

    // Commands

    /// A status other than signed off: that needs a name and a day.
    public void status(SectionId id, Status status) {
        section(id)
                .ifPresent(it ->
                        plan.perform(
                                new SetStatus(id, it.title(), status, plan.planner(), today())));
    }

    /// @return true where the plan has changed
    public boolean signOff(SectionId id, String by, LocalDate on, String note) {
        plan.finishEdits();
        var done =
                section(id)
                        .map(it -> plan.perform(new SignOffSection(id, it.title(), by, on, note)))
                        .orElse(false);
        if (done) {
            plan.roles().signed(by.strip());
        }
        return done;
    }

    /// Makes the section say again what was signed off; the links and comments of passages that
    /// come back return with them.
    public void goBack(SectionId id) {
        plan.finishEdits();
        var gone =
                since(id).stream()
                        .flatMap(since -> since.differences().stream())
                        .<PassageId>mapMulti((difference, sink) -> {
                            if (difference instanceof Difference.Removed(var passage, _, var there)
                                    && !there) {
                                sink.accept(passage);
                            }
                        })
                        .collect(Collectors.toSet());
        var lost = LostWith.of(gone, plan.journal());
        section(id).ifPresent(it -> plan.perform(new RevertToSignOff(id, it.title(), lost)));
    }

    public void due(SectionId id, @Nullable LocalDate day) {
        section(id)
                .ifPresent(it ->
                        plan.perform(
                                new ReviseItem(
                                        "Change the due date of “%s”".formatted(it.title()),
                                        it.dueBy(day))));
    }

    private Optional<Section> section(SectionId id) {
        return plan.plan().find(Section.class, id);
    }
}
