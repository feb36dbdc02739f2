package org.forwardplan.app.cli;

import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Requirement.Kind;
import org.forwardplan.model.rulebook.Rulebook;
import org.forwardplan.model.rulebook.RulebookException;
import org.forwardplan.model.rulebook.Rulebooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// A rulebook of three rows; any file called `broken.yaml` has two faults.
public final class SmallRulebook implements Rulebooks {

    public static final Rulebook BOOK =
            new Rulebook(
                    "small-2023-24",
                    "Small rulebook",
                    "Joint Forward Plan",
                    "What three rows ask.",
                    new FinancialYear(2023),
                    5,
                    LocalDate.of(2022, 12, 23),
                    "NHS England",
                    List.of(
                            row(
                                    0,
                                    Kind.STATUTORY,
                                    "quality",
                                    "Raise quality",
                                    "NHS Act 2006 s.14Z34",
                                    "objectives",
                                    "measures"),
                            row(
                                    1,
                                    Kind.RECOMMENDED,
                                    "workforce",
                                    "Plan the workforce",
                                    "",
                                    "numbers"),
                            row(
                                    2,
                                    Kind.NATIONAL_OBJECTIVE,
                                    "beds",
                                    "Keep beds “free”",
                                    "",
                                    "share")),
                    List.of());

    @Override
    public List<Rulebook> shipped() {
        return List.of(BOOK);
    }

    @Override
    public Rulebook read(Path file) {
        if (file.endsWith("broken.yaml")) {
            throw new RulebookException(
                    List.of(
                            new RulebookException.Fault(
                                    "broken.yaml", 12, "quality", "section", "is missing"),
                            new RulebookException.Fault("broken.yaml", 0, "", "", "has no id")));
        }
        return BOOK;
    }

    @Override
    public void write(Rulebook rulebook, Path file) {
        try {
            Files.writeString(file, rulebook.id());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Requirement row(
            int position, Kind kind, String key, String title, String section, String... tests) {
        return new Requirement(
                new RequirementId(key),
                position,
                kind,
                "Group",
                title,
                section,
                "Says what " + key + " asks.",
                Stream.of(tests)
                        .map(test -> new Requirement.Test(test, "Does it show " + test + "?"))
                        .toList(),
                List.of(),
                List.of(),
                null,
                LocalDate.of(2022, 7, 1),
                null,
                "Guidance",
                position != 1);
    }
}
