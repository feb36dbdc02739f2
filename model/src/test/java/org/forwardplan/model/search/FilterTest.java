package org.forwardplan.model.search;

import static org.forwardplan.model.plan.Items.answer;
import static org.forwardplan.model.plan.Items.link;
import static org.forwardplan.model.plan.Items.milestone;
import static org.forwardplan.model.plan.Items.passage;
import static org.forwardplan.model.plan.Items.section;
import static org.forwardplan.model.plan.Items.statutory;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.ItemId.CommentId;
import org.forwardplan.model.plan.ItemId.NoteId;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Note;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Section.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

class FilterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Plan plan = plan();
    private final PlanSearch search = PlanSearch.of(plan, TODAY);

    private static Plan plan() {
        var nursing = section(1, "Nursing").withStatus(Status.DRAFTING).withLead("Chief nurse");
        var money = section(2, "Money").withStatus(Status.SIGNED_OFF).dueBy(TODAY.minusDays(9));
        var late = section(3, "Estates").dueBy(TODAY.minusDays(1));
        var text = passage(1, 1, "Nurses raise quality");
        return Items.plan(
                nursing,
                money,
                late,
                text,
                passage(2, 2, "Money for nurses"),
                statutory("quality", "quality-1"),
                statutory("finance", "finance-1"),
                link(1, text, "quality/quality-1").saying("Nurses are kind"),
                ItemFields.with(answer("quality", "", null), "howMet", "By more nurses"),
                milestone(1, "Nurses start", TODAY.minusDays(30)),
                comment("Which nurses?", false),
                comment("How many nurses?", true),
                new Note(
                        new NoteId(new UUID(0, 1)),
                        nursing.id(),
                        0,
                        Note.Kind.TO_DO,
                        "Ask the nurses",
                        false,
                        TODAY.minusDays(2)));
    }

    private static Comment comment(String text, boolean resolved) {
        return new Comment(
                new CommentId(new UUID(0, text.length())),
                passage(1, 1, "").id(),
                null,
                "Chair",
                Instant.EPOCH,
                text,
                resolved);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in:comments | Comment: Which nurses?; Comment: How many nurses?",
                "in:duties nurses | How met: By more nurses",
                "in:sections | Section: Nursing; Section: Money; Section: Estates",
                "nurses in:passages status:draft | Passage: Nurses raise quality",
                "in:outline status:signed-off | Section: Money; Passage: Money for nurses",
                "status:\"signed off\" nurses | Passage: Money for nurses",
                "in:outline lead:\"chief n\" | Section: Nursing; Passage: Nurses raise quality",
                "answers:quality | Passage: Nurses raise quality",
                "answers:fin | ",
                "is:unanswered | Statutory: Duty as to finance",
                "is:outdated | Passage: Nurses raise quality; Statutory: Duty as to quality",
                "is:overdue | Section: Estates; Milestone: Nurses start; To do: Ask the nurses",
                "is:open | Comment: Which nurses?; To do: Ask the nurses",
                "is:open in:notes | To do: Ask the nurses",
                "in:commands nurses | "
            })
    void a_filter_lets_through_what_it_says(String query, String found) {
        assertEquals(found == null ? "" : found, words(query));
    }

    private String words(String query) {
        return search.find(Query.of(query), 50).hits().stream()
                .map(hit -> {
                    var item = plan.find(hit.id()).orElseThrow();
                    var said = Sayings.of(item).orElseThrow();
                    return hit.kind()
                            + ": "
                            + (said.title() + "\n" + said.text())
                                    .strip()
                                    .lines()
                                    .findFirst()
                                    .orElse("");
                })
                .collect(Collectors.joining("; "));
    }

    @Test
    void what_is_not_understood_is_said_and_nothing_is_found() {
        assertEquals(
                List.of(
                        "There is no filter “colour:”. The filters are in:, status:, lead:,"
                                + " answers:, is:."),
                Query.of("nurses colour:red").faults());
        assertEquals(
                List.of(
                        "“is:” does not know “blue”. It takes outdated, unanswered, overdue,"
                                + " open."),
                Query.of("is:blue").faults());
        assertEquals(0, search.find(Query.of("nurses colour:red"), 9).all());
    }

    @Test
    void an_address_and_a_word_with_a_colon_are_words() {
        assertEquals(List.of(), Query.of("https://nhs.uk note: 10:30").faults());
        assertEquals(List.of("note", "nurses"), Query.of("note: nurses").words());
    }

    @Test
    void filters_are_offered_while_they_are_typed() {
        assertEquals(List.of("in:", "status:", "lead:", "answers:", "is:"), offered(""));
        assertEquals(List.of("status:"), offered("nurses sta"));
        assertEquals(List.of("status:Drafting", "status:Drafted"), offered("nurses status:dr"));
        assertEquals(List.of("lead:\"Chief nurse\""), offered("lead:chief"));
        assertEquals(List.of("answers:finance"), offered("answers:fi"));
        assertEquals(List.of(), offered("nurses"));
    }

    @Test
    void what_is_offered_stands_after_what_was_typed_before() {
        assertEquals(
                "more nurses lead:\"Chief nurse\" ",
                Completions.of("more nurses lead:\"chief n", plan).getFirst().query());
    }

    private List<String> offered(String typed) {
        return Completions.of(typed, plan).stream().map(Completions.Completion::title).toList();
    }
}
