package org.forwardplan.model.rulebook;

import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.InForce;
import org.forwardplan.model.plan.Requirement;

import java.time.LocalDate;
import java.util.List;

/// What the law and the guidance ask of one year's plan, as published data.
///
/// @param id e.g. `jfp-2023-24`
/// @param documentName what the law calls the plan, e.g. `Joint Forward Plan`
/// @param firstYear the first financial year of a plan made to it
/// @param years how many financial years a plan covers
/// @param issued the day its guidance was issued
/// @param requirements in the order of the guidance; ids are unique
/// @param outline the chapters a new plan may start with
/// @param succession what became of the rows of the rulebook before it
public record Rulebook(
        String id,
        String title,
        String documentName,
        String summary,
        FinancialYear firstYear,
        int years,
        LocalDate issued,
        String publishedBy,
        List<Requirement> requirements,
        List<Heading> outline,
        Succession succession) {

    public Rulebook {
        requirements = List.copyOf(requirements);
        outline = List.copyOf(outline);
    }

    /// One that follows no other.
    public Rulebook(
            String id,
            String title,
            String documentName,
            String summary,
            FinancialYear firstYear,
            int years,
            LocalDate issued,
            String publishedBy,
            List<Requirement> requirements,
            List<Heading> outline) {
        this(
                id,
                title,
                documentName,
                summary,
                firstYear,
                years,
                issued,
                publishedBy,
                requirements,
                outline,
                Succession.NONE);
    }

    /// The day from which all of its rows apply.
    public LocalDate begins() {
        return InForce.begins(requirements.stream());
    }

    /// A heading a new plan starts with, and those beneath it.
    public record Heading(String title, List<Heading> beneath) {
        public Heading {
            beneath = List.copyOf(beneath);
        }
    }

    public List<Requirement> ofKind(Requirement.Kind kind) {
        return requirements.stream().filter(row -> row.kind() == kind).toList();
    }
}
