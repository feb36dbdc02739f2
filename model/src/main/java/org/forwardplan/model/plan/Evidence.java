package org.forwardplan.model.plan;

import org.forwardplan.model.plan.ItemId.EvidenceId;
import org.forwardplan.model.plan.ItemId.SourceId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Something outside the plan that shows a duty is being met: "what we have already".
///
/// @param detail what it says that matters here
/// @param source the document it is found in, where that is among the plan's sources
/// @param dated the date of the evidence itself, not of its entry
public record Evidence(
        EvidenceId id,
        int position,
        String title,
        String detail,
        Kind kind,
        @Nullable SourceId source,
        @Nullable LocalDate dated)
        implements PlanItem {

    public enum Kind {
        STRATEGY("Strategy"),
        FRAMEWORK("Framework"),
        PLAN("Plan"),
        DATA("Data"),
        ENGAGEMENT("Engagement"),
        GOVERNANCE("Governance"),
        PARTNERSHIP("Partnership");

        private final String words;

        Kind(String words) {
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
