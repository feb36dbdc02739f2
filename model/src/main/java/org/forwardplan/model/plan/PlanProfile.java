package org.forwardplan.model.plan;

import org.forwardplan.model.plan.ItemId.ProfileId;

/// What the plan is: its title, whose it is, the years it covers and the rulebook it answers to. A
/// plan has exactly one.
///
/// @param documentName what this system calls its plan, e.g. `Joint Forward Plan` or `Shared
///   Delivery Plan`
/// @param years how many financial years it covers, counted from `firstYear`
/// @param rulebook id of the rulebook, e.g. `jfp-2023-24`
public record PlanProfile(
        ProfileId id,
        String title,
        String documentName,
        String organisation,
        FinancialYear firstYear,
        int years,
        String rulebook,
        String rulebookTitle)
        implements PlanItem {

    public PlanProfile {
        if (years < 1) {
            throw new IllegalArgumentException(
                    "A plan covers at least one year, not %d".formatted(years));
        }
    }

    @Override
    public String name() {
        return title;
    }

    public FinancialYear lastYear() {
        return firstYear.plus(years - 1);
    }

    /// The years as they are printed, e.g. `2023/24 to 2027/28`.
    public String period() {
        return years == 1 ? firstYear.toString() : "%s to %s".formatted(firstYear, lastYear());
    }
}
