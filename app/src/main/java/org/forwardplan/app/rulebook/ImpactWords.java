package org.forwardplan.app.rulebook;

import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.rulebook.RowImpact;
import org.forwardplan.model.rulebook.RowImpact.Fate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What becomes of a row, in words.
final class ImpactWords {

    private ImpactWords() {}

    static String title(RowImpact impact) {
        return switch (impact.fate()) {
            case SPLIT, MERGED -> titles(impact.was()) + " → " + titles(impact.now());
            default -> impact.row().title();
        };
    }

    private static String titles(List<Requirement> rows) {
        return rows.stream().map(Requirement::title).collect(Collectors.joining(" + "));
    }

    /// What happens to what rests on it, in a sentence.
    static String meaning(RowImpact impact) {
        return switch (impact.fate()) {
            case UNCHANGED -> "It goes on as it is.";
            case MOVED -> "It asks the same and stands elsewhere. What answers it goes along.";
            case REWORDED ->
                    "It goes on in other words. Where a test asks something else, what answers it"
                            + " is to be looked at again.";
            case SPLIT ->
                    "Several rows take its place. What answers each test goes to the part that asks"
                            + " it, and is to be looked at again.";
            case MERGED ->
                    "One row takes the place of several. What answers them goes along; a"
                            + " confirmation no longer holds.";
            case NEW -> "Nothing answers it yet.";
            case RETIRED ->
                    "It counts no longer. It stays under “No longer asked” with what answered it,"
                            + " to be moved to another test or removed.";
        };
    }

    /// What in the plan rests on it; empty where nothing does.
    static String rests(RowImpact impact) {
        var rests = impact.rests();
        var said = new ArrayList<String>();
        if (rests.links() > 0) {
            said.add(rests.links() == 1 ? "1 link" : rests.links() + " links");
        }
        if (rests.answered()) {
            said.add("how it is met");
        }
        if (rests.confirmed()) {
            said.add("a confirmation");
        }
        if (!rests.leads().isEmpty()) {
            said.add("led by " + String.join(", ", rests.leads()));
        }
        return String.join("  ·  ", said);
    }

    static String heading(Fate fate) {
        return switch (fate) {
            case NEW -> "New rows";
            case RETIRED -> "No longer asked";
            default -> fate.toString();
        };
    }

    /// The look of its mark: what needs somebody stands out.
    static String look(Fate fate) {
        return switch (fate) {
            case SPLIT, MERGED, REWORDED, NEW -> "pill-waiting";
            case RETIRED -> "pill-bad";
            case MOVED, UNCHANGED -> "pill-good";
        };
    }
}
