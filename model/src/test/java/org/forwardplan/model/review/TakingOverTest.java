package org.forwardplan.model.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.forwardplan.model.editing.Decision;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Run;
import org.forwardplan.model.plan.TextTable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Whatever a reviewer does to a document: what is taken over is what it says, once, and can be
/// undone.
class TakingOverTest {

    @Property
    void accepting_all_makes_the_sections_say_what_the_document_says(
            @ForAll("plans") Plan plan, @ForAll("edits") List<ReviewerEdit> edits) {
        var document = SentDocument.of(plan).with(edits);

        var after = plan.after(acceptAll(review(plan, plan, document), plan));

        assertEquals(document.says(), SentDocument.says(after));
    }

    @Property
    void a_document_that_comes_back_untouched_proposes_nothing(@ForAll("plans") Plan plan) {
        assertEquals(List.of(), review(plan, plan, SentDocument.of(plan)).proposals());
    }

    @Property
    void rejecting_all_changes_nothing(
            @ForAll("plans") Plan plan, @ForAll("edits") List<ReviewerEdit> edits) {
        var review = review(plan, plan, SentDocument.of(plan).with(edits));

        assertEquals(plan, plan.after(accept(review, List.of(), plan)));
    }

    @Property
    void the_same_document_taken_back_again_proposes_nothing(
            @ForAll("plans") Plan plan, @ForAll("edits") List<ReviewerEdit> edits) {
        var document = SentDocument.of(plan).with(edits);
        var after = plan.after(acceptAll(review(plan, plan, document), plan));

        assertEquals(List.of(), review(after, plan, document).proposals());
    }

    @Property
    void what_was_left_can_be_taken_over_later(
            @ForAll("plans") Plan plan,
            @ForAll("edits") List<ReviewerEdit> edits,
            @ForAll List<Boolean> answers) {
        var document = SentDocument.of(plan).with(edits);
        var first = review(plan, plan, document);
        var some =
                IntStream.range(0, first.proposals().size())
                        .filter(at -> at < answers.size() && answers.get(at))
                        .mapToObj(first.proposals()::get)
                        .toList();
        var partly = plan.after(accept(first, some, plan));

        var after = partly.after(acceptAll(review(partly, plan, document), partly));

        assertEquals(document.says(), SentDocument.says(after));
    }

    @Property
    void undo_gives_the_plan_back(
            @ForAll("plans") Plan plan, @ForAll("edits") List<ReviewerEdit> edits) {
        var change = acceptAll(review(plan, plan, SentDocument.of(plan).with(edits)), plan);

        assertEquals(plan, plan.after(change).after(change.inverse()));
    }

    private static Review review(Plan now, Plan then, SentDocument document) {
        return Review.of(now, then, SentDocument.TICKET, document.returned());
    }

    private static PlanChange acceptAll(Review review, Plan plan) {
        return accept(review, review.proposals(), plan);
    }

    private static PlanChange accept(Review review, List<Proposal> accepted, Plan plan) {
        return switch (new TakeReview("Take over", review.order(), accepted).decide(plan)) {
            case Decision.Accepted(var change) -> change;
            case Decision.Refused(var findings) -> {
                assertEquals(List.of(), findings);
                yield new PlanChange.Together(List.of());
            }
        };
    }

    /// A chapter with two sections beneath it, and passages in any of them.
    @Provide
    Arbitrary<Plan> plans() {
        return Combinators.combine(titles(), titles(), bodies().list().ofMaxSize(6))
                .as(TakingOverTest::plan)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<ReviewerEdit>> edits() {
        var place = Arbitraries.integers().between(0, 40);
        return Combinators.combine(
                        Arbitraries.of(ReviewerEdit.Kind.values()), place, place, words())
                .as(ReviewerEdit::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .withoutEdgeCases();
    }

    private record Placed(int section, PassageBody body) {}

    private static Plan plan(String title, String other, List<Placed> bodies) {
        var items = new ArrayList<PlanItem>();
        items.add(Items.profile());
        items.add(Items.section(1, title));
        items.add(Items.section(2, 1, other));
        items.add(Items.section(3, 1, "Beneath as well"));
        for (var placed : bodies) {
            var number = items.size();
            items.add(Items.passage(number, placed.section(), "").withBody(placed.body()));
        }
        return Plan.of(items.stream());
    }

    private static Arbitrary<Placed> bodies() {
        var prose = paragraphs().list().ofMinSize(1).ofMaxSize(3).map(Prose::new);
        var table =
                words().list()
                        .ofSize(2)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(rows -> new TextTable("Measures", List.of("What", "When"), rows));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.<PassageBody>oneOf(
                                prose.map(it -> it), prose.map(it -> it), table.map(it -> it)))
                .as(Placed::new);
    }

    private static Arbitrary<Paragraph> paragraphs() {
        return Combinators.combine(Arbitraries.of(Paragraph.Kind.values()), words())
                .as((kind, words) -> new Paragraph(kind, 1, List.of(Run.plain(words))));
    }

    private static Arbitrary<String> titles() {
        return words().map(words -> "About " + words);
    }

    /// So few words that pieces often share some, and begin with figures now and then.
    private static Arbitrary<String> words() {
        return Arbitraries.of(
                        "2", "care", "wards", "people", "in", "5.", "Barking", "waits", "fewer")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(words -> String.join(" ", words));
    }
}
