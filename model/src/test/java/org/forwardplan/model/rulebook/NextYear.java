package org.forwardplan.model.rulebook;

import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.rulebook.Succession.Retired;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A year's rulebook of a few rows, and the one that follows it: one row stays, one is reworded,
/// one moves, one is split, two are merged, one ends, one is new.
public final class NextYear {

    public static final LocalDate BEGINS = LocalDate.of(2024, 4, 1);

    public static final Requirement STAYS = row("stays", "Choice", "s.1", "a", "Is choice there?");
    public static final Requirement QUALITY =
            row(
                    "quality",
                    "Quality",
                    "s.2",
                    "aims",
                    "Does it set 3 quality aims?",
                    "b",
                    "Is b it?");
    public static final Requirement MOVES = row("moves", "Research", "s.3", "a", "Is study there?");
    public static final Requirement WORKFORCE =
            row(
                    "workforce",
                    "Workforce",
                    "s.4",
                    "numbers",
                    "Does the plan give staff numbers?",
                    "training",
                    "Does the plan say who trains nurses?");
    public static final Requirement PATIENTS =
            row("patients", "Patients", "s.5", "a", "Are patients involved in decisions?");
    public static final Requirement PUBLIC =
            row("public", "Public", "s.6", "a", "Is the public asked about proposals?");
    public static final Requirement ENDS = row("ends", "Ends", "s.7", "a", "Is it over?");

    public static final Rulebook THIS =
            book(
                    "book-1",
                    List.of(STAYS, QUALITY, MOVES, WORKFORCE, PATIENTS, PUBLIC, ENDS),
                    Succession.NONE);

    public static final Rulebook NEXT =
            book(
                    "book-2",
                    List.of(
                            STAYS,
                            row(
                                    "quality",
                                    "Quality",
                                    "s.2",
                                    "aims",
                                    "Does it set 5 quality aims?",
                                    "b",
                                    "Is b it?"),
                            row("moves", "Research", "s.33", "a", "Is study there?"),
                            row(
                                    "workforce",
                                    "Staff",
                                    "s.4",
                                    "numbers",
                                    "Does the plan give staff numbers?"),
                            row(
                                    "training",
                                    "Training",
                                    "s.4A",
                                    "who",
                                    "Does the plan say who trains nurses?"),
                            row(
                                    "patients",
                                    "People",
                                    "s.5",
                                    "a",
                                    "Are patients involved in decisions?",
                                    "public",
                                    "Is the public asked about proposals?"),
                            begins(row("fresh", "Fresh", "s.9", "a", "Is it fresh?"))),
                    new Succession(
                            "book-1",
                            Map.of(
                                    id("training"),
                                    List.of(id("workforce")),
                                    id("patients"),
                                    List.of(id("public"))),
                            List.of(new Retired(id("ends"), "It was for one year"))));

    private NextYear() {}

    public static RequirementId id(String key) {
        return new RequirementId(key);
    }

    private static Rulebook book(String id, List<Requirement> rows, Succession succession) {
        return new Rulebook(
                id,
                "Rulebook " + id,
                "Joint Forward Plan",
                "",
                new FinancialYear(2024),
                5,
                LocalDate.of(2023, 12, 22),
                "NHS England",
                rows,
                List.of(),
                succession);
    }

    private static Requirement begins(Requirement row) {
        return dated(row, BEGINS);
    }

    private static Requirement dated(Requirement row, LocalDate from) {
        return new Requirement(
                row.id(),
                row.position(),
                row.kind(),
                row.group(),
                row.title(),
                row.section(),
                row.summary(),
                row.tests(),
                row.targets(),
                row.recipients(),
                row.due(),
                from,
                row.validTo(),
                row.source(),
                row.certain());
    }

    /// @param tests a key, what it asks, the next key …
    private static Requirement row(String key, String title, String section, String... tests) {
        var asks = new ArrayList<Requirement.Test>();
        for (var at = 0; at < tests.length; at += 2) {
            asks.add(new Requirement.Test(tests[at], tests[at + 1]));
        }
        var like = Items.statutory(key, "a").as(id(key), title, "Do it well.", asks);
        return new Requirement(
                like.id(),
                0,
                like.kind(),
                "",
                title,
                section,
                like.summary(),
                asks,
                List.of(),
                List.of(),
                null,
                LocalDate.of(2022, 7, 1),
                null,
                "Guidance",
                true);
    }
}
