package org.forwardplan.persistence.samples;

import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.PriorityId;
import org.forwardplan.model.plan.ItemId.SourceId;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.persistence.rulebooks.YamlRow;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/// The lists of a sample plan that refer to one another.
record Registers(
        Register organisations,
        Register sources,
        Register priorities,
        Register facts,
        Register objectives,
        Register milestones,
        Register evidence) {

    static Registers of(SampleFolder folder, YamlRow file) {
        return new Registers(
                new Register(folder, file, "organisations", "organisation"),
                new Register(folder, file, "sources", "source"),
                new Register(folder, file, "priorities", "priority"),
                new Register(folder, file, "facts", "fact"),
                new Register(folder, file, "objectives", "objective"),
                new Register(folder, file, "milestones", "milestone"),
                new Register(folder, file, "evidence", "evidence"));
    }

    @Nullable OrganisationId owner(YamlRow row) {
        var id = organisations.named(row, "owner");
        return id == null ? null : new OrganisationId(id);
    }

    @Nullable SourceId source(YamlRow row) {
        var id = sources.named(row, "source");
        return id == null ? null : new SourceId(id);
    }

    @Nullable PriorityId priority(YamlRow row) {
        var id = priorities.named(row, "priority");
        return id == null ? null : new PriorityId(id);
    }

    /// Makes an item of each row, with its place in the list.
    static List<PlanItem> items(Register register, BiFunction<YamlRow, Integer, PlanItem> reading) {
        var items = new ArrayList<PlanItem>();
        register.rows().forEach(row -> items.add(reading.apply(row, items.size())));
        return items;
    }
}
