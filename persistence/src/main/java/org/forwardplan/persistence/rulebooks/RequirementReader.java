package org.forwardplan.persistence.rulebooks;

import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Revision.Route;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the rows of a rulebook.
final class RequirementReader {

    private static final List<String> FIELDS =
            List.of(
                    "id",
                    "kind",
                    "group",
                    "title",
                    "section",
                    "summary",
                    "tests",
                    "targets",
                    "recipients",
                    "due",
                    "valid-from",
                    "valid-to",
                    "source",
                    "certain",
                    "replaces");

    private enum Certain {
        YES("yes"),
        TO_BE_CHECKED("to be checked");

        private final String word;

        Certain(String word) {
            this.word = word;
        }
    }

    private final Faults faults;
    private final Set<String> ids = new HashSet<>();
    private int position;

    RequirementReader(Faults faults) {
        this.faults = faults;
    }

    /// One row; empty where it has faults.
    Optional<Requirement> read(YamlRow row) {
        var before = faults.count();
        row.allow(FIELDS);
        var id = row.value("id");
        if (!ids.add(id.id()) && !id.text().isEmpty()) {
            id.fault("'%s' is the id of an earlier row: give this one its own");
        }
        var kind =
                row.value("kind")
                        .oneOf(
                                Requirement.Kind.values(),
                                Requirement.Kind::key,
                                Requirement.Kind.PROCESS);
        var section =
                kind == Requirement.Kind.STATUTORY
                        ? row.value("section").text()
                        : row.text("section");
        var group = row.value("group").text();
        var title = row.value("title").text();
        var summary = row.value("summary").text();
        var tests = tests(row);
        var targets = row.parts("targets", "target").stream().map(TargetReader::read).toList();
        var recipients = row.values("recipients").stream().map(YamlValue::text).toList();
        var due = row.date("due");
        var validFrom = row.value("valid-from").date();
        var validTo = row.date("valid-to");
        if (validTo != null && validTo.isBefore(validFrom)) {
            row.fault("valid-to", "is before valid-from: the row would never apply");
        }
        var source = row.value("source").text();
        var certain =
                row.value("certain").oneOf(Certain.values(), it -> it.word, Certain.YES)
                        == Certain.YES;
        if (faults.count() > before) {
            return Optional.empty();
        }
        return Optional.of(
                new Requirement(
                        new RequirementId(id.text()),
                        position++,
                        kind,
                        group,
                        title,
                        section,
                        summary,
                        tests,
                        targets,
                        recipients,
                        due,
                        validFrom,
                        validTo,
                        source,
                        certain));
    }

    private static List<Requirement.Test> tests(YamlRow row) {
        var keys = new HashSet<String>();
        row.needsEntries("tests", "a row asks at least one question of the plan");
        return row.parts("tests", "test").stream()
                .map(test -> {
                    test.allow(List.of("id", "asks", "when"));
                    var key = test.value("id");
                    if (!keys.add(key.id()) && !key.text().isEmpty()) {
                        key.fault("'%s' is the id of an earlier test of this row");
                    }
                    var asks = test.value("asks").text();
                    return test.optional("when")
                            .map(when -> when.oneOf(Route.values(), Route::key, Route.CONFIRMED))
                            .map(route -> Requirement.Test.when(route, key.text(), asks))
                            .orElseGet(() -> new Requirement.Test(key.text(), asks));
                })
                .toList();
    }
}
