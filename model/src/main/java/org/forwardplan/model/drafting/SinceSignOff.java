package org.forwardplan.model.drafting;

import org.forwardplan.model.comparison.Reordered;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.ItemId.SignOffId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Section.Status;
import org.forwardplan.model.plan.SignOff;
import org.forwardplan.model.plan.SignOff.Signed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What has changed in a section since it was last signed off.
///
/// @param differences that of the title first, then those of the passages as they stand now, then
///   those that are gone
public record SinceSignOff(SignOff signOff, List<Difference> differences) {

    public SinceSignOff {
        differences = List.copyOf(differences);
    }

    /// @return empty where the section was never signed off
    public static Optional<SinceSignOff> of(Plan plan, SectionId section) {
        return Outline.of(plan).entry(section).flatMap(entry -> of(plan, entry));
    }

    public static Optional<SinceSignOff> of(Plan plan, Outline.Entry entry) {
        return plan.find(SignOff.class, new SignOffId(entry.section().id()))
                .map(signOff -> new SinceSignOff(signOff, differences(plan, entry, signOff)));
    }

    /// The sections that count as signed off and no longer say what was signed off.
    public static List<Outline.Entry> changedSections(Plan plan, Outline outline) {
        return outline.entries().stream().filter(entry -> changed(plan, entry)).toList();
    }

    /// True where a section counts as signed off and no longer says what was signed off.
    public static boolean changed(Plan plan, Outline.Entry entry) {
        return entry.section().status() == Status.SIGNED_OFF
                && of(plan, entry).filter(since -> !since.differences().isEmpty()).isPresent();
    }

    private static List<Difference> differences(Plan plan, Outline.Entry entry, SignOff signOff) {
        var found = new ArrayList<Difference>();
        if (!entry.section().title().equals(signOff.title())) {
            found.add(new Difference.Retitled(signOff.title(), entry.section().title()));
        }
        var then = new HashMap<PassageId, Signed>();
        signOff.passages().forEach(signed -> then.put(signed.passage(), signed));
        passages(entry, signOff, then, found);
        var here = entry.passages().stream().map(Passage::id).toList();
        for (var signed : signOff.passages()) {
            if (!here.contains(signed.passage())) {
                var elsewhere = plan.find(Passage.class, signed.passage()).isPresent();
                found.add(new Difference.Removed(signed.passage(), signed.body(), elsewhere));
            }
        }
        return found;
    }

    private static void passages(
            Outline.Entry entry,
            SignOff signOff,
            Map<PassageId, Signed> then,
            List<Difference> found) {
        var moved =
                Reordered.between(
                        signOff.passages().stream().map(Signed::passage).toList(),
                        entry.passages().stream().map(Passage::id).toList());
        for (var passage : entry.passages()) {
            var signed = then.get(passage.id());
            if (signed == null) {
                found.add(new Difference.Added(passage));
                continue;
            }
            if (moved.contains(passage.id())) {
                found.add(new Difference.Moved(passage));
            }
            if (!signed.body().equals(passage.body())) {
                found.add(new Difference.Changed(passage, signed.body()));
            }
        }
    }
}
