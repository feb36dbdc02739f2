package org.forwardplan.model.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.plan.Fact;
import org.forwardplan.model.plan.ItemId.FactId;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.PlanProfile;
import org.forwardplan.model.plan.RandomValues;
import org.forwardplan.model.plan.TrajectoryPoint;
import org.forwardplan.model.registers.Register;
import org.forwardplan.model.registers.RegisterColumn;
import org.forwardplan.model.registers.Registers;
import org.forwardplan.model.tables.CellBlock;
import org.forwardplan.model.workbooks.Cell;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

class CopyAndPasteTest {

    @Property(tries = 200)
    void what_is_copied_out_and_pasted_back_changes_nothing(@ForAll("plans") Plan plan) {
        Registers.all(plan)
                .forEach(register -> {
                    changes_nothing(plan, register, List.of());
                    changes_nothing(
                            plan,
                            register,
                            register.columns().stream().map(RegisterColumn::heading).toList());
                });
    }

    private static <R> void changes_nothing(
            Plan plan, Register<R> register, List<String> headings) {
        var rows = register.all(plan);
        if (rows.isEmpty()) {
            return;
        }
        var copied =
                new CopiedCells(
                        headings,
                        rows.stream()
                                .map(row ->
                                        register.columns().stream()
                                                .map(column -> column.cell(plan, row))
                                                .toList())
                                .toList());
        var pasting =
                new BlockReading<>(plan, register, register.columns(), UUID::randomUUID)
                        .read(CellBlock.copied(copied.clip().text()), rows, 0, Progress.SILENT);

        assertEquals(List.of(), pasting.left(), register.key());
        assertEquals(List.of(), pasting.written(), register.key());
        assertEquals(rows.size() * register.columns().size(), pasting.same(), register.key());
    }

    @Property(tries = 300)
    void words_of_any_look_come_into_an_empty_register_as_they_were(
            @ForAll("statements") List<String> statements) {
        var plan = Plan.of(Stream.of(Items.profile()));
        var facts = facts(statements);
        var copied =
                new CopiedCells(
                        List.of(),
                        facts.stream()
                                .map(fact ->
                                        Registers.facts().columns().stream()
                                                .map(column -> column.cell(plan, fact))
                                                .toList())
                                .toList());

        var pasting =
                new BlockReading<>(
                                plan,
                                Registers.facts(),
                                Registers.facts().columns(),
                                UUID::randomUUID)
                        .read(
                                CellBlock.copied(copied.clip().text()),
                                List.of(),
                                0,
                                Progress.SILENT);

        assertEquals(List.of(), pasting.left());
        assertEquals(
                statements,
                pasting.present().stream().map(item -> ((Fact) item).statement()).toList());
    }

    private static List<Fact> facts(List<String> statements) {
        return statements.stream()
                .map(said -> new Fact(new FactId(UUID.randomUUID()), 0, "", said, "", null))
                .toList();
    }

    @Provide
    Arbitrary<List<String>> statements() {
        return Arbitraries.strings()
                .withChars("ab0=+\"\n\t',;é")
                .ofMinLength(1)
                .ofMaxLength(8)
                // Spaces at the ends are not kept, and a statement must say something.
                .map(text -> "0" + text + "x")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Property(tries = 100)
    void a_table_for_word_and_excel_holds_every_word(@ForAll("statements") List<String> said) {
        var html =
                new CopiedCells(
                                List.of("Statement"),
                                said.stream().map(it -> List.of(Cell.of(it))).toList())
                        .clip()
                        .html();

        assertTrue(html.contains("<th>Statement</th>"));
        assertEquals(
                said.size(),
                html.split("<td sdnum=\"2057;0;@\" style=\"mso-number-format:'\\\\@'\">", -1).length
                        - 1);
    }

    @Provide
    Arbitrary<Plan> plans() {
        var items =
                RandomValues.of(PlanItem.class)
                        .filter(item ->
                                !(item instanceof PlanProfile)
                                        && !(item instanceof TrajectoryPoint))
                        .list()
                        .ofMaxSize(30);
        var profile = RandomValues.of(PlanProfile.class).filter(it -> it.years() < 9);
        return Combinators.combine(items, profile)
                .as((list, one) -> Plan.of(Stream.concat(list.stream(), Stream.of(one))));
    }
}
