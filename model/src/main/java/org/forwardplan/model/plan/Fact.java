package org.forwardplan.model.plan;

import org.forwardplan.model.plan.ItemId.FactId;
import org.forwardplan.model.plan.ItemId.SourceId;
import org.jspecify.annotations.Nullable;

/// One figure about the population or the services, with where it comes from.
///
/// @param group what it is listed under, e.g. `Population`
/// @param figure the figure as it is printed, e.g. `53%` or `over 2 million`
public record Fact(
        FactId id,
        int position,
        String group,
        String statement,
        String figure,
        @Nullable SourceId source)
        implements PlanItem {

    @Override
    public String name() {
        return statement;
    }
}
