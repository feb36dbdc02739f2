package org.forwardplan.model.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

import org.forwardplan.model.editing.Decision.Accepted;
import org.forwardplan.model.plan.ItemId.Answering;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.RandomPlans;
import org.forwardplan.model.plan.RandomValues;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.TestRef;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class EditingSessionTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    /// With a requirement and passages that can be linked: chance alone seldom brings both.
    @Provide
    Arbitrary<Plan> plans() {
        return RandomPlans.plans().map(plan -> Plan.of(Stream.concat(plan.items(), linkable())));
    }

    private static Stream<PlanItem> linkable() {
        var quality =
                new Requirement(
                        new RequirementId("quality"),
                        0,
                        Requirement.Kind.STATUTORY,
                        "",
                        "Quality",
                        "",
                        "",
                        Stream.of("quality", "access", "choice")
                                .map(key -> new Requirement.Test(key, "Is it there?"))
                                .toList(),
                        List.of(),
                        List.of(),
                        null,
                        DAY,
                        null,
                        "",
                        true);
        var passages =
                IntStream.rangeClosed(1, 4)
                        .mapToObj(id ->
                                new Passage(
                                        new PassageId(new UUID(0, id)),
                                        new SectionId(new UUID(0, 1)),
                                        id,
                                        Prose.of("Said")));
        return Stream.concat(Stream.of(quality), passages);
    }

    @Provide
    Arbitrary<List<PlanCommand>> sessions() {
        return commands().list().ofMaxSize(15);
    }

    @Property(tries = 500)
    @StatisticsReport(StatisticsReportMode.OFF)
    void undoing_everything_gives_the_plan_it_started_with(
            @ForAll("plans") Plan start, @ForAll("sessions") List<PlanCommand> commands) {
        var file = new PlanInMemory(start);
        var editor = new PlanEditor(file, Clock.systemUTC(), () -> "Planning lead");
        var states = new ArrayList<>(List.of(start));
        for (var command : commands) {
            if (editor.perform(command) instanceof Accepted) {
                Statistics.collect(command.getClass().getSimpleName());
                states.add(editor.plan());
            }
        }
        var written = file.journal().entries();

        for (var state : states.reversed()) {
            assertEquals(state, editor.plan());
            editor.undo();
        }

        assertEquals(start, editor.plan());
        assertEquals(written, file.journal().entries().subList(0, written.size()));
        assertEquals(2 * (states.size() - 1), file.journal().entries().size());
        Statistics.coverage(seen -> {
            for (var kind : List.of("AddPassage", "LinkAnswer", "RemoveItem")) {
                seen.check(kind).count(count -> count > 0);
            }
        });
    }

    @Property(tries = 300)
    void replaying_the_journal_from_the_start_gives_the_plan_at_every_entry(
            @ForAll("sessions") List<PlanCommand> commands, @ForAll("undos") List<Boolean> undos) {
        var file = new PlanInMemory(Plan.EMPTY);
        var editor = new PlanEditor(file, Clock.systemUTC(), () -> "Planning lead");
        for (var i = 0; i < commands.size(); i++) {
            editor.perform(commands.get(i));
            if (undos.get(i)) {
                editor.undo();
                if (undos.get(i + 1)) {
                    editor.redo();
                }
            }
        }

        var replayed = Plan.EMPTY;
        for (var entry : file.journal().entries()) {
            replayed = replayed.after(entry.edit().change());
            assertEquals(replayed, file.journal().planAt(entry.number(), editor.plan()));
        }
        assertEquals(editor.plan(), replayed);
        assertEquals(Plan.EMPTY, file.journal().planAt(0, editor.plan()));
    }

    @Provide
    Arbitrary<List<Boolean>> undos() {
        return Arbitraries.of(true, false).list().ofSize(16);
    }

    private static Arbitrary<PlanCommand> commands() {
        var item = RandomValues.of(PlanItem.class);
        var section = RandomValues.of(SectionId.class);
        var passage = RandomValues.of(PassageId.class);
        var place = Arbitraries.integers().between(-1, 4);
        var tests = RandomValues.of(TestRef.class).list().ofMaxSize(3);
        return Arbitraries.oneOf(
                        item.map(it -> new ReviseItem("Revise", it)),
                        item.map(it -> new RemoveItem("Remove", it.id())),
                        Combinators.combine(RandomValues.of(Answering.class), tests)
                                .as((from, all) -> new LinkAnswer("Link", from, all)),
                        RandomValues.of(RequirementId.class)
                                .map(it -> new ConfirmAnswer(it, "Chief nurse", DAY, "")),
                        Combinators.combine(section, place, RandomValues.of(PassageBody.class))
                                .as(EditingSessionTest::addPassage),
                        Combinators.combine(passage, section, place).as(MovePassages::new),
                        Combinators.combine(section, section.injectNull(0.3), place)
                                .as((id, parent, index) ->
                                        new MoveSection(id, parent, index, "Any")))
                .withoutEdgeCases()
                .map(PlanCommand.class::cast);
    }

    private static PlanCommand addPassage(SectionId section, int index, PassageBody body) {
        return new AddPassage(new PassageId(UUID.randomUUID()), section, index, body);
    }
}
