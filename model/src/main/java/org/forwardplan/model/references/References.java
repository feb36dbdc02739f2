package org.forwardplan.model.references;

import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.CrossReference;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Run;
import org.forwardplan.model.plan.Requirement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the cross-references of a plan say as it stands: the number and title of the section, the
/// title of the objective or requirement.
public final class References {

    /// Stands behind the words of what is gone.
    public static final String GONE = " (no longer in the plan)";

    private final Plan plan;
    private final Outline outline;

    public References(Plan plan, Outline outline) {
        this.plan = plan;
        this.outline = outline;
    }

    /// What a reference to this thing says.
    ///
    /// @return empty where it is not in the plan
    public Optional<String> words(ItemId to) {
        return switch (to) {
            case SectionId id -> outline.entry(id).map(Outline.Entry::heading);
            case ObjectiveId id -> plan.find(Objective.class, id).map(Objective::title);
            case RequirementId id -> plan.find(Requirement.class, id).map(Requirement::title);
            default -> Optional.empty();
        };
    }

    /// The prose with every cross-reference saying what it says now; the same prose where it has
    /// none.
    public Prose current(Prose prose) {
        return prose.paragraphs().stream().flatMap(it -> it.runs().stream()).anyMatch(this::inPlan)
                ? new Prose(prose.paragraphs().stream().map(this::current).toList())
                : prose;
    }

    private boolean inPlan(Run run) {
        return CrossReference.of(run.link()).isPresent();
    }

    /// The same for one paragraph.
    public Paragraph current(Paragraph paragraph) {
        var runs = new ArrayList<Run>();
        var before = "";
        for (var run : paragraph.runs()) {
            var reference = CrossReference.of(run.link());
            // A reference of which only a part is bold is two runs, and says its words once.
            if (reference.isEmpty() || !before.equals(run.link())) {
                runs.add(reference.map(it -> saying(run, it)).orElse(run));
            }
            before = run.link() == null ? "" : run.link();
        }
        return new Paragraph(paragraph.kind(), paragraph.level(), List.copyOf(runs));
    }

    private Run saying(Run run, CrossReference reference) {
        var words =
                words(reference.to())
                        .filter(it -> !it.isBlank())
                        .orElseGet(
                                () -> run.text().endsWith(GONE) ? run.text() : run.text() + GONE);
        return new Run(words, run.bold(), run.italic(), run.link());
    }
}
