package org.forwardplan.model.boardpapers;

import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.BoardPaper;
import org.forwardplan.model.plan.ItemId.BaselineId;
import org.forwardplan.model.plan.PaperPart;
import org.forwardplan.model.plan.PaperPart.Changes;
import org.forwardplan.model.plan.PaperPart.Duties;
import org.forwardplan.model.plan.PaperPart.Objectives;
import org.forwardplan.model.plan.PaperPart.Sections;
import org.forwardplan.model.plan.PaperPart.Text;
import org.forwardplan.model.plan.PaperPart.WholePlan;
import org.forwardplan.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.util.stream.Collectors;

/// What a part of a board paper is called, on its heading and in lists.
public final class PartWords {

    private PartWords() {}

    public static String of(PaperPart part, Plan plan) {
        return switch (part) {
            case Text text -> text.title().isBlank() ? "Text" : text.title();
            case Sections it -> sections(it, plan);
            case WholePlan _ -> plan.profile().documentName();
            case Changes(var since) -> "What has changed since “%s”".formatted(name(since, plan));
            case Duties(var layout, _) -> layout.toString();
            case Objectives _ -> "Objectives";
        };
    }

    /// All parts of a paper, one line each.
    static String list(Plan plan, BoardPaper paper) {
        return paper.parts().stream().map(part -> of(part, plan)).collect(Collectors.joining("\n"));
    }

    private static String sections(Sections part, Plan plan) {
        var outline = Outline.of(plan);
        var found =
                part.sections().stream()
                        .flatMap(id -> outline.entry(id).stream())
                        .map(Outline.Entry::heading)
                        .collect(Collectors.joining("; "));
        return found.isEmpty() ? "Sections of the plan" : found;
    }

    static String name(@Nullable BaselineId since, Plan plan) {
        return since == null
                ? "no version"
                : plan.find(Baseline.class, since)
                        .map(Baseline::name)
                        .orElse("a version that is no longer named");
    }
}
