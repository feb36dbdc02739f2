package org.forwardplan.model.lint;

import org.forwardplan.model.checks.PlanCheck.Subject;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.Section.Volume;

import java.util.List;

/// What readers should not find in a publication of the plan.
public final class PlanLint {

    private PlanLint() {}

    /// @param subject the plan, on the day that will be printed on it
    public static List<LintFinding> of(Subject subject, Volume volume) {
        var printed =
                subject.plan()
                        .items(Section.class)
                        .filter(section -> section.volumes().contains(volume))
                        .map(Section::id)
                        .toList();
        return new Printed(subject, printed, volume != Volume.SUMMARY).findings();
    }
}
