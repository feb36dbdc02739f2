package org.forwardplan.model.plan;

import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.SourceId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A plan or strategy that this plan must reflect or rests on, and how far it has come.
///
/// @param upstream true for the documents the law and guidance name as ones the plan must follow
public record Source(
        SourceId id,
        int position,
        String title,
        Kind kind,
        @Nullable OrganisationId owner,
        Status status,
        @Nullable LocalDate dated,
        boolean upstream,
        String note)
        implements PlanItem {

    public enum Kind {
        MANDATE("NHS mandate"),
        INTEGRATED_CARE_STRATEGY("Integrated care strategy"),
        CAPITAL_PLAN("Capital plan"),
        JSNA("Joint strategic needs assessment"),
        JLHWS("Joint local health and wellbeing strategy"),
        STRATEGY("Strategy"),
        GUIDANCE("Guidance"),
        OTHER("Other document");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    public enum Status {
        AWAITED("Awaited"),
        IN_DEVELOPMENT("In development"),
        IN_CONSULTATION("In consultation"),
        FINAL("Final"),
        SUPERSEDED("Superseded");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    @Override
    public String name() {
        return title;
    }
}
