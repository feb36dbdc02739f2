package org.forwardplan.model.lint;

import org.forwardplan.model.checks.ChangedSinceSignOffCheck;
import org.forwardplan.model.checks.EmptySectionCheck;
import org.forwardplan.model.checks.FigureWordsCheck;
import org.forwardplan.model.checks.Finding.Weight;
import org.forwardplan.model.checks.GapCheck;
import org.forwardplan.model.checks.NotSignedOffCheck;
import org.forwardplan.model.checks.OpenCommentCheck;
import org.forwardplan.model.checks.OpenTestCheck;
import org.forwardplan.model.checks.PlanCheck;
import org.forwardplan.model.checks.ReferenceCheck;
import org.forwardplan.model.checks.UnfinishedCheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is wrong, where many findings have the same matter: a planner sees to them in one go.
public enum LintGroup {
    COVER("Cover sheet not filled in"),
    ACTION("Not what the agenda asks"),
    PARTS("Parts with nothing to show"),
    UNFINISHED("Words still to be filled in"),
    LATER_DATES("Dates later than the paper"),
    EMPTY_SECTIONS("Sections with no text"),
    REFERENCES("References that lead nowhere"),
    FIGURES("Figures nobody can hear read out"),
    GAPS("Duties nothing answers"),
    OPEN_TESTS("Tests of a duty not answered"),
    CHANGED("Changed since it was signed off"),
    NOT_SIGNED_OFF("Sections not signed off"),
    COMMENTS("Comments still open"),
    OTHER("Other");

    private final String words;

    LintGroup(String words) {
        this.words = words;
    }

    static LintGroup of(PlanCheck check) {
        return switch (check) {
            case UnfinishedCheck _ -> UNFINISHED;
            case FigureWordsCheck _ -> FIGURES;
            case ReferenceCheck _ -> REFERENCES;
            case EmptySectionCheck _ -> EMPTY_SECTIONS;
            case GapCheck _ -> GAPS;
            case OpenTestCheck _ -> OPEN_TESTS;
            case ChangedSinceSignOffCheck _ -> CHANGED;
            case NotSignedOffCheck _ -> NOT_SIGNED_OFF;
            case OpenCommentCheck _ -> COMMENTS;
            default -> OTHER;
        };
    }

    /// Findings by what is wrong, the most urgent first: those that must be mended, then in the
    /// order in which a planner sees to them. Each keeps its order within.
    public static Map<LintGroup, List<LintFinding>> group(List<LintFinding> findings) {
        var groups = new EnumMap<LintGroup, List<LintFinding>>(LintGroup.class);
        findings.stream()
                .sorted(Comparator.comparing(it -> it.finding().weight()))
                .forEach(it -> groups.computeIfAbsent(it.group(), _ -> new ArrayList<>()).add(it));
        var sorted = new LinkedHashMap<LintGroup, List<LintFinding>>();
        groups.entrySet().stream()
                .sorted(Comparator.comparing(it -> heaviest(it.getValue())))
                .forEach(it -> sorted.put(it.getKey(), List.copyOf(it.getValue())));
        return sorted;
    }

    /// The weight of the first, as they are sorted.
    public static Weight heaviest(List<LintFinding> findings) {
        return findings.getFirst().finding().weight();
    }

    @Override
    public String toString() {
        return words;
    }
}
