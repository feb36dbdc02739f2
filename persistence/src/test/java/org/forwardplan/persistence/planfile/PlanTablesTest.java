package org.forwardplan.persistence.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.stream.Collectors.toSet;

import org.forwardplan.model.plan.PlanItem;
import org.junit.jupiter.api.Test;

import java.util.Set;

class PlanTablesTest {

    @Test
    void every_kind_of_item_is_read_from_a_table() {
        assertEquals(
                Set.of(PlanItem.class.getPermittedSubclasses()),
                PlanTables.ALL.stream().map(ItemTable::kind).collect(toSet()));
    }

    @Test
    void every_item_is_written_to_the_table_it_is_read_from() {
        EveryKind.items()
                .forEach(item -> {
                    var table = PlanTables.of(item);
                    assertEquals(item.getClass(), table.kind());
                    assertTrue(PlanTables.ALL.contains(table), table::name);
                });
    }
}
