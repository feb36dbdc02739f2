package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.SignOff;

import java.util.stream.Stream;

/// Makes one section with its passages say again what it said in an earlier version, where it
/// stood. What stands beneath it is left alone.
///
/// Passages that had gone come back with their links and comments, those that were taken elsewhere
/// come home, and those that came from elsewhere go home. What is new here is removed; a section
/// that is itself new is removed.
///
/// @param then the plan as it was
/// @param version its name, for the label
/// @param title of the section, for the label
public record RestoreSection(Plan then, String version, SectionId section, String title)
        implements PlanCommand {

    @Override
    public String label() {
        return "Restore section “%s” from “%s”".formatted(title, version);
    }

    @Override
    public boolean sweeping() {
        return true;
    }

    @Override
    public Decision decide(Plan plan) {
        var was = then.find(Section.class, section);
        if (was.isEmpty() && plan.find(Section.class, section).isEmpty()) {
            return Decision.refuse(
                    Finding.must(
                            "“%s” holds no such section".formatted(version),
                            null,
                            "Choose another version"));
        }
        var back = new BackInPlace(then, plan);
        if (was.isEmpty()) {
            remove(back);
        } else {
            restore(back, was.get());
        }
        return back.decision();
    }

    /// What is not new goes home first.
    private void remove(BackInPlace back) {
        sendHome(back);
        back.plan().all(Section.class).stream()
                .filter(child -> section.equals(child.parent()))
                .forEach(child ->
                        then.find(Section.class, child.id())
                                .ifPresent(was -> back.move(child, was)));
        back.remove(section);
    }

    private void restore(BackInPlace back, Section was) {
        var came = back.plan().find(Section.class, section).isEmpty();
        back.put(was);
        sendHome(back);
        var passages = passages(then).toList();
        passages.forEach(back::exactly);
        var ids = passages.stream().map(Passage::id).toList();
        passages(back.plan())
                .filter(passage -> !ids.contains(passage.id()))
                .toList()
                .forEach(passage -> back.remove(passage.id()));
        then.items(SignOff.class)
                .filter(signOff -> signOff.id().section().equals(section))
                .forEach(back::exactly);
        if (came) {
            back.bringBack(Fitting.notes(was, then));
        }
        back.bringBack(
                Fitting.on(Stream.<ItemId>concat(Stream.of(section), ids.stream()).toList(), then));
    }

    private void sendHome(BackInPlace back) {
        passages(back.plan())
                .toList()
                .forEach(passage ->
                        then.find(Passage.class, passage.id())
                                .filter(was -> !was.section().equals(section))
                                .ifPresent(was -> back.move(passage, was)));
    }

    private Stream<Passage> passages(Plan plan) {
        return plan.items(Passage.class)
                .filter(passage -> passage.section().equals(section))
                .sorted(BackInPlace.IN_ORDER);
    }
}
