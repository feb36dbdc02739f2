package org.forwardplan.model.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.papers.Block.Table;
import org.forwardplan.model.plan.ChangeReason;
import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.ItemId.ChangeReasonId;
import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.ProfileId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanProfile;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.Target;
import org.forwardplan.model.versions.VersionChanges;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ChangePaperTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private final Organisation trust =
            new Organisation(
                    new OrganisationId(new UUID(0, 7)),
                    0,
                    "Vale Trust",
                    Organisation.Kind.TRUST,
                    List.of());
    private final Section care = section(1, 0, "Urgent care");
    private final Section beds = section(2, 1, "Beds");
    private final Passage words = passage(1, care, "Nobody waits longer than a year.");
    private final Passage promise = passage(2, beds, "We will open 40 beds by March.");
    private final Objective objective = objective("76");
    private final Plan then =
            Plan.of(
                    Stream.of(
                            new PlanProfile(
                                    new ProfileId(new UUID(0, 1)),
                                    "Vale",
                                    "Joint Forward Plan",
                                    "NHS Vale",
                                    new FinancialYear(2027),
                                    5,
                                    "jfp",
                                    "JFP"),
                            trust,
                            care,
                            beds,
                            words,
                            promise,
                            objective));

    @Test
    void the_heaviest_changes_come_first_with_their_reason_and_whom_they_affect() {
        var blocks =
                paper(
                        new Revised(
                                words,
                                words.withBody(Prose.of("Nobody waits, longer than a year."))),
                        new Revised(
                                promise,
                                promise.withBody(Prose.of("We will open 30 beds by March."))),
                        new Revised(objective, objective("80")),
                        new Added(
                                new ChangeReason(
                                        new ChangeReasonId(new UUID(0, 3)),
                                        objective.id(),
                                        "The national target rose.",
                                        List.of())));

        assertEquals(
                List.of(
                        "In short",
                        "Changes what the plan promises",
                        "Seen in 4 hours",
                        "Why: The national target rose.",
                        "Affects: Vale Trust",
                        "Changes what the plan says",
                        "2 Beds",
                        "Changes how it is worded",
                        "1 Urgent care"),
                blocks.stream().flatMap(ChangePaperTest::line).toList());
    }

    @Test
    void old_and_new_stand_side_by_side_with_the_changed_words_in_bold() {
        var blocks =
                paper(
                        new Revised(
                                promise,
                                promise.withBody(Prose.of("We will open 30 beds by March."))));

        assertEquals(
                "Passage: text | We will open *40* beds by March. | We will open *30* beds by"
                        + " March.",
                row(((Table) blocks.getLast()).rows().getFirst()));
    }

    @Test
    void what_came_as_a_whole_stands_plain() {
        var blocks = paper(new Added(passage(3, beds, "And nurses.").at(beds.id(), 1)));

        assertEquals(
                "Passage added |  | And nurses.",
                row(((Table) blocks.getLast()).rows().getFirst()));
    }

    @Test
    void a_section_that_was_moved_says_from_where_to_where() {
        var blocks = paper(new Revised(beds, beds.at(care.id(), 0)));

        assertEquals(
                "Section moved | *Chapters* | *1 Urgent care*",
                row(((Table) blocks.getLast()).rows().getFirst()));
    }

    @Test
    void who_leads_a_section_is_nobody_elses_business() {
        var blocks = paper(new Revised(beds, beds.withLead("Chief nurse")));

        assertEquals("Nothing has changed", ((Block.Callout) blocks.getLast()).heading());
    }

    private List<Block> paper(PlanChange... parts) {
        var now = then.after(new PlanChange.Together(List.of(parts)));
        return new ChangePaper(VersionChanges.between(then, now), "draft 1", "now")
                .make(DAY)
                .blocks();
    }

    private static Stream<String> line(Block block) {
        return switch (block) {
            case Heading it -> Stream.of(it.text());
            case Paragraph it when it.spans().size() > 1 -> Stream.of(Spans.text(it.spans()));
            default -> Stream.empty();
        };
    }

    private static String row(List<CellText> row) {
        return row.stream()
                .map(cell ->
                        cell.paragraphs().stream()
                                .flatMap(List::stream)
                                .map(span ->
                                        span instanceof Span.Words it && it.bold()
                                                ? "*%s*".formatted(it.text())
                                                : span.text())
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(" | "));
    }

    private Objective objective(String percent) {
        return new Objective(
                new ObjectiveId(new UUID(0, 5)),
                0,
                "Seen in 4 hours",
                new Target.AtLeast(new BigDecimal(percent), "%", null),
                trust.id(),
                "",
                Objective.Level.SYSTEM,
                null,
                null);
    }

    private static Section section(int number, int position, String title) {
        return new Section(
                new SectionId(new UUID(1, number)),
                null,
                position,
                title,
                "",
                Section.Status.DRAFTING);
    }

    private static Passage passage(int number, Section in, String text) {
        return new Passage(new PassageId(new UUID(2, number)), in.id(), 0, Prose.of(text));
    }
}
