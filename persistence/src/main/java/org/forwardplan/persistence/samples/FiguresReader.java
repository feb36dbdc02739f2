package org.forwardplan.persistence.samples;

import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.TrajectoryPoint;
import org.forwardplan.persistence.rulebooks.YamlRow;
import org.forwardplan.persistence.rulebooks.YamlValue;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/// Reads the figures by year of a sample plan's objectives.
record FiguresReader(Registers registers) {

    List<TrajectoryPoint> points(YamlRow file) {
        return file.rows("figures", "objective").stream().map(this::point).toList();
    }

    private TrajectoryPoint point(YamlRow row) {
        row.allow(List.of("objective", "organisation", "year", "planned", "outturn", "note"));
        var body = registers.organisations().named(row, "organisation");
        var none =
                TrajectoryPoint.none(
                        new ObjectiveId(registers.objectives().id(row.value("objective"))),
                        body == null ? null : new OrganisationId(body),
                        row.value("year").financialYear());
        return new TrajectoryPoint(
                none.id(),
                none.objective(),
                none.organisation(),
                none.year(),
                figure(row, "planned"),
                figure(row, "outturn"),
                row.text("note"));
    }

    private static @Nullable BigDecimal figure(YamlRow row, String name) {
        return row.optional(name).map(YamlValue::number).orElse(null);
    }
}
