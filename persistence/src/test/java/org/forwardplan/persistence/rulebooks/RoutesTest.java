package org.forwardplan.persistence.rulebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Revision.Route;
import org.forwardplan.model.revisions.RouteRule;
import org.forwardplan.model.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

/// What each rulebook that comes with the program says of confirming and revising a plan.
class RoutesTest {

    private static final List<String> THREE =
            List.of(
                    "Integrated care partnership",
                    "Each relevant health and wellbeing board",
                    "NHS England");

    private static RouteRule rule(Rulebook book, Route route) {
        return RouteRule.of(Plan.of(book.requirements().stream()), route);
    }

    @Test
    void every_rulebook_says_where_each_revision_stands_and_who_is_sent_what_is_published() {
        for (var book : new RulebookFiles().shipped()) {
            var other = rule(book, Route.OTHER);
            assertEquals("NHS Act 2006 s.14Z53(3)", other.section(), book.id());
            assertEquals(THREE, other.recipients(), book.id());
            var significant = rule(book, Route.SIGNIFICANT);
            assertEquals("NHS Act 2006 s.14Z53(2)", significant.section(), book.id());
            assertEquals(THREE, significant.recipients(), book.id());
        }
    }

    @Test
    void confirming_a_plan_is_sent_to_nobody() {
        for (var book : new RulebookFiles().shipped()) {
            var confirmed = rule(book, Route.CONFIRMED);
            assertEquals(
                    "yearly-review",
                    confirmed.row().map(it -> it.id().key()).orElse(""),
                    book.id());
            assertEquals(List.of(), confirmed.recipients(), book.id());
        }
    }

    @Test
    void a_rulebook_under_other_keys_and_for_other_recipients_is_heard_too() {
        var asks = Requirement.Test.when(Route.OTHER, "told", "Has the minister been told?");
        var first = new RulebookFiles().shipped().getFirst().requirements().getFirst();
        var row = first.as(first.id(), "Tell the minister", "Tell.", List.of(asks));

        var rule = RouteRule.of(Plan.of(Stream.of(to(row, "Secretary of State"))), Route.OTHER);

        assertEquals("Tell the minister", rule.row().map(Requirement::title).orElse(""));
        assertEquals(List.of("Secretary of State"), rule.recipients());
    }

    private static Requirement to(Requirement row, String recipient) {
        return new Requirement(
                row.id(),
                0,
                row.kind(),
                row.group(),
                row.title(),
                row.section(),
                row.summary(),
                row.tests(),
                List.of(),
                List.of(recipient),
                null,
                row.validFrom(),
                null,
                row.source(),
                true);
    }
}
