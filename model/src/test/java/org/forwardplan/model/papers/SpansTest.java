package org.forwardplan.model.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.papers.Span.CrossReference.Shows;
import org.forwardplan.model.plan.CrossReference;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.prose.ProseText;
import org.junit.jupiter.api.Test;

import java.util.List;

class SpansTest {

    private final Plan plan =
            Items.plan(
                    Items.section(1, "Ambition"),
                    Items.section(2, "Money"),
                    Items.objective(1, "Earlier diagnosis"));

    @Test
    void a_section_in_the_same_paper_is_a_field_for_its_number_and_one_for_its_title() {
        var anchor = Anchors.of(Items.section(2, "Money").id());

        assertEquals(
                List.of(
                        new Span.CrossReference(anchor, Shows.NUMBER, "2"),
                        new Span.Words(" "),
                        new Span.CrossReference(anchor, Shows.TITLE, "Money")),
                spans(Outline.of(plan), Items.section(2, "Money").id()));
    }

    @Test
    void a_section_that_is_not_printed_and_an_objective_are_plain_words() {
        assertEquals(
                List.of(new Span.Words("2 Money")),
                spans(Outline.of(Plan.EMPTY), Items.section(2, "Money").id()));
        assertEquals(
                List.of(new Span.Words("Earlier diagnosis")),
                spans(Outline.of(plan), Items.objective(1, "Earlier diagnosis").id()));
    }

    private List<Span> spans(Outline printed, ItemId to) {
        var prose = ProseText.read("[old](%s)".formatted(new CrossReference(to).address()));
        return new Spans(plan, printed).of(prose.paragraphs().getFirst());
    }
}
