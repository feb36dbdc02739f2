package org.forwardplan.persistence.rulebooks;

import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Revision.Route;
import org.forwardplan.model.plan.Target;
import org.forwardplan.model.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Writes a rulebook as a rulebook file says it: what is read back is the same rulebook.
final class RulebookText {

    private final StringBuilder text = new StringBuilder("format: 1\n");

    private RulebookText() {}

    static String of(Rulebook book) {
        var written = new RulebookText();
        written.head(book);
        written.text.append("requirements:\n");
        book.requirements().forEach(row -> written.row(book, row));
        written.outline(book.outline(), "outline", "");
        return written.text.toString();
    }

    private void head(Rulebook book) {
        field("", "id", book.id());
        field("", "title", book.title());
        field("", "plan-name", book.documentName());
        field("", "summary", book.summary());
        field("", "first-year", book.firstYear());
        field("", "years", book.years());
        field("", "issued", book.issued());
        field("", "published-by", book.publishedBy());
        field("", "follows", book.succession().follows());
        if (!book.succession().retired().isEmpty()) {
            text.append("retired:\n");
            for (var ended : book.succession().retired()) {
                field("  - ", "id", ended.row().key());
                field("    ", "why", ended.why());
            }
        }
    }

    private void row(Rulebook book, Requirement row) {
        field("  - ", "id", row.id().key());
        field("    ", "kind", row.kind().key());
        field("    ", "group", row.group());
        field("    ", "title", row.title());
        field("    ", "section", row.section());
        field("    ", "summary", row.summary());
        text.append("    tests:\n");
        for (var test : row.tests()) {
            field("      - ", "id", test.name());
            field("        ", "asks", test.asks());
            field("        ", "when", test.when().map(Route::key).orElse(""));
        }
        if (!row.targets().isEmpty()) {
            text.append("    targets:\n");
            row.targets().forEach(this::target);
        }
        list("recipients", row.recipients());
        field("    ", "due", row.due());
        field("    ", "valid-from", row.validFrom());
        field("    ", "valid-to", row.validTo());
        field("    ", "source", row.source());
        field("    ", "certain", row.certain() ? "yes" : "to be checked");
        list(
                "replaces",
                book.succession().replacedBy(row.id()).stream().map(it -> it.key()).toList());
    }

    private void target(Target target) {
        var first = "      - ";
        var then = "        ";
        switch (target) {
            case Target.AtLeast it -> {
                field(first, "at-least", it.value().toPlainString());
                field(then, "unit", it.unit());
            }
            case Target.AtMost it -> {
                field(first, "at-most", it.value().toPlainString());
                field(then, "unit", it.unit());
            }
            case Target.Between it -> {
                text.append(first)
                        .append(
                                "between: [%s, %s]\n"
                                        .formatted(
                                                it.low().toPlainString(),
                                                it.high().toPlainString()));
                field(then, "unit", it.unit());
            }
            case Target.EachYear it -> {
                field(first, "each-year", it.percent().toPlainString());
                field(then, "of", it.of());
            }
            case Target.Eliminate it -> field(first, "eliminate", it.what());
            case Target.Deliver it -> field(first, "deliver", it.what());
            case Target.Narrative it -> field(first, "narrative", it.statement());
        }
        field(then, "by", target.by());
    }

    private void outline(List<Rulebook.Heading> headings, String field, String margin) {
        if (!headings.isEmpty()) {
            text.append(margin).append(field).append(":\n");
            for (var heading : headings) {
                field(margin + "  - ", "title", heading.title());
                outline(heading.beneath(), "sections", margin + "    ");
            }
        }
    }

    private void list(String field, List<String> entries) {
        if (!entries.isEmpty()) {
            text.append("    ").append(field).append(":\n");
            entries.forEach(it -> text.append("      - ").append(quoted(it)).append('\n'));
        }
    }

    /// Left out where there is nothing to say.
    private void field(String margin, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            text.append(margin)
                    .append(name)
                    .append(": ")
                    .append(quoted(value.toString()))
                    .append('\n');
        }
    }

    private static String quoted(String value) {
        return '"'
                + value.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                + '"';
    }
}
