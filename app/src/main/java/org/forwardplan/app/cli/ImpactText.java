package org.forwardplan.app.cli;

import org.forwardplan.model.comparison.WordDiff;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.rulebook.RowImpact;
import org.forwardplan.model.rulebook.RowImpact.Fate;
import org.forwardplan.model.rulebook.RowImpact.Rewording;
import org.forwardplan.model.rulebook.RowImpact.TestFate;
import org.forwardplan.model.rulebook.RulebookImpact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// What another rulebook means for a plan, as a command prints it.
record ImpactText(RulebookImpact impact) {

    List<String> lines() {
        var lines = new ArrayList<String>();
        var to = impact.to();
        lines.add("From %s to %s: %s".formatted(impact.from(), to.id(), to.title()));
        if (impact.skips()) {
            lines.add(
                    "It follows %s, not the rulebook of this plan: rows that changed in between are"
                                    .formatted(to.succession().follows())
                            + " told as new or no longer asked.");
        }
        lines.add(
                impact.totals().entrySet().stream()
                        .map(it -> "%s: %d".formatted(it.getKey(), it.getValue()))
                        .collect(Collectors.joining(". ", "", ".")));
        for (var fate : Fate.values()) {
            var rows = impact.of(fate);
            if (fate != Fate.UNCHANGED && !rows.isEmpty()) {
                lines.add("");
                lines.add("%s (%d)".formatted(fate, rows.size()));
                rows.forEach(row -> lines.addAll(lines(row)));
            }
        }
        return lines;
    }

    private static List<String> lines(RowImpact row) {
        var lines = new ArrayList<String>();
        lines.add("  - " + named(row));
        if (!row.why().isEmpty()) {
            lines.add("      %s.".formatted(row.why()));
        }
        row.rewordings().forEach(it -> lines.add("      %s: %s".formatted(it.part(), words(it))));
        row.tests().stream()
                .filter(it -> it.to().isEmpty())
                .forEach(it -> lines.add("      Gone: " + it.asked()));
        if (!row.rests().nothing()) {
            lines.add("      Rests on it: " + rests(row));
        }
        return lines;
    }

    private static String named(RowImpact row) {
        return switch (row.fate()) {
            case SPLIT, MERGED -> "%s → %s".formatted(titles(row.was()), titles(row.now()));
            default -> "%s (%s)".formatted(row.row().title(), row.row().id().key());
        };
    }

    private static String titles(List<Requirement> rows) {
        return rows.stream()
                .map(row -> "%s (%s)".formatted(row.title(), row.id().key()))
                .collect(Collectors.joining(" + "));
    }

    /// With what went and what came in brackets.
    private static String words(Rewording rewording) {
        return rewording.words().parts().stream()
                .map(part ->
                        switch (part.kind()) {
                            case SAME -> part.text();
                            case DELETED -> "[-%s-]".formatted(part.text());
                            case INSERTED -> "[+%s+]".formatted(part.text());
                        })
                .collect(Collectors.joining());
    }

    private static String rests(RowImpact row) {
        var rests = row.rests();
        var said = new ArrayList<String>();
        if (rests.links() > 0) {
            said.add(Words.count(rests.links(), "link", "links"));
        }
        if (rests.answered()) {
            said.add("an answer");
        }
        if (rests.confirmed()) {
            said.add("a confirmation");
        }
        said.addAll(rests.leads());
        return String.join(", ", said);
    }

    Object asJson() {
        var totals = new LinkedHashMap<String, Object>();
        impact.totals().forEach((fate, count) -> totals.put(fate.key(), count));
        return Json.object(
                "from", impact.from(),
                "to", impact.to().id(),
                "title", impact.to().title(),
                "follows", impact.to().succession().follows(),
                "totals", totals,
                "rows", impact.rows().stream().map(ImpactText::row).toList());
    }

    private static Object row(RowImpact row) {
        return Json.object(
                "fate", row.fate().key(),
                "was", row.was().stream().map(it -> it.id().key()).toList(),
                "now", row.now().stream().map(it -> it.id().key()).toList(),
                "title", row.row().title(),
                "why", row.why(),
                "changed", row.rewordings().stream().map(ImpactText::rewording).toList(),
                "tests", row.tests().stream().map(ImpactText::test).toList(),
                "links", row.rests().links(),
                "answered", row.rests().answered(),
                "confirmed", row.rests().confirmed(),
                "leads", row.rests().leads());
    }

    private static Object rewording(Rewording rewording) {
        WordDiff words = rewording.words();
        return Json.object("part", rewording.part(), "was", words.then(), "now", words.now());
    }

    private static Object test(TestFate test) {
        return Json.object(
                "test", test.test().toString(),
                "to", test.to().stream().map(it -> it.test().toString()).toList());
    }
}
