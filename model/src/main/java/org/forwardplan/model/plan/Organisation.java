package org.forwardplan.model.plan;

import org.forwardplan.model.plan.ItemId.OrganisationId;

import java.util.List;

/// A body the plan is made by, made with or made for: trust, council, health and wellbeing board,
/// place, collaborative.
///
/// @param covers the local authorities a place or health and wellbeing board is for
public record Organisation(
        OrganisationId id, int position, String name, Kind kind, List<OrganisationId> covers)
        implements PlanItem {

    public Organisation {
        covers = List.copyOf(covers);
    }

    public enum Kind {
        ICB("Integrated care board"),
        ICP("Integrated care partnership"),
        TRUST("NHS trust"),
        LOCAL_AUTHORITY("Local authority"),
        HWB("Health and wellbeing board"),
        PLACE("Place partnership"),
        COLLABORATIVE("Provider collaborative"),
        OTHER("Other partner");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
