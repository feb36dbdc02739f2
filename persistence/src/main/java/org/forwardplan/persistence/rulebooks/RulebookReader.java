package org.forwardplan.persistence.rulebooks;

import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.rulebook.Rulebook;
import org.forwardplan.model.rulebook.RulebookException;

import java.util.List;
import java.util.Optional;

/// Reads one rulebook file from beginning to end, past every fault.
final class RulebookReader {

    private static final String FORMAT = "1";

    private static final List<String> FIELDS =
            List.of(
                    "format",
                    "id",
                    "title",
                    "plan-name",
                    "summary",
                    "first-year",
                    "years",
                    "issued",
                    "published-by",
                    "follows",
                    "retired",
                    "requirements",
                    "outline");

    private final Faults faults;

    /// @param file its name, as each fault will give it
    RulebookReader(String file) {
        this.faults = new Faults(file);
    }

    /// @param faults those found already count too
    RulebookReader(Faults faults) {
        this.faults = faults;
    }

    /// @throws RulebookException if anything in it is wrong; names all of it
    Rulebook read(byte[] bytes) {
        return sound(YamlFile.read(bytes, "format: 1", faults).flatMap(this::rulebook));
    }

    /// @throws RulebookException if anything in it is wrong; names all of it
    Rulebook read(YamlRow top) {
        return sound(rulebook(top));
    }

    private Rulebook sound(Optional<Rulebook> rulebook) {
        if (faults.count() > 0) {
            throw new RulebookException(faults.all());
        }
        return rulebook.orElseThrow();
    }

    private Optional<Rulebook> rulebook(YamlRow top) {
        var format = top.value("format");
        if (!format.text().isEmpty() && !format.text().equals(FORMAT)) {
            format.fault("'%s' is a format this program cannot read: it reads format 1");
            return Optional.empty();
        }
        top.allow(FIELDS);
        var succession = new SuccessionReader(top);
        return Optional.of(
                new Rulebook(
                        top.value("id").id(),
                        top.value("title").text(),
                        top.value("plan-name").text(),
                        top.value("summary").text(),
                        top.value("first-year").financialYear(),
                        top.value("years").count(),
                        top.value("issued").date(),
                        top.value("published-by").text(),
                        requirements(top, succession),
                        top.parts("outline", "chapter").stream().map(this::heading).toList(),
                        succession.read()));
    }

    private List<Requirement> requirements(YamlRow top, SuccessionReader succession) {
        top.needsEntries("requirements", "a rulebook has at least one row");
        var reader = new RequirementReader(faults);
        var rows = top.rows("requirements");
        rows.forEach(succession::row);
        return rows.stream().flatMap(row -> reader.read(row).stream()).toList();
    }

    private Rulebook.Heading heading(YamlRow row) {
        row.allow(List.of("title", "sections"));
        return new Rulebook.Heading(
                row.value("title").text(),
                row.parts("sections", "section").stream().map(this::heading).toList());
    }
}
