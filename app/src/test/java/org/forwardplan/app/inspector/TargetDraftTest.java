package org.forwardplan.app.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.app.inspector.TargetDraft.Form;
import org.forwardplan.model.plan.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

class TargetDraftTest {

    private static final LocalDate BY = LocalDate.of(2024, 3, 31);

    static Stream<Target> every_form() {
        return Stream.of(
                new Target.AtLeast(new BigDecimal("76"), "%", BY),
                new Target.AtMost(new BigDecimal("30.5"), "per million adults", null),
                new Target.Between(new BigDecimal("12"), new BigDecimal("15"), "per million", BY),
                new Target.EachYear(new BigDecimal("-5"), "waits", null),
                new Target.Eliminate("waits of over 65 weeks", BY),
                new Target.Deliver("more appointments", BY),
                new Target.Narrative("Better lives"));
    }

    @ParameterizedTest
    @MethodSource("every_form")
    void writing_a_target_and_reading_it_back_gives_the_same_target(Target target) {
        assertEquals(Optional.of(target), TargetDraft.of(target).target());
    }

    @Test
    void a_figure_may_be_typed_as_people_write_it() {
        var draft = new TargetDraft(Form.AT_LEAST, " 26,000 ", "", "roles", BY);

        assertEquals(
                Optional.of(new Target.AtLeast(new BigDecimal("26000"), "roles", BY)),
                draft.target());
    }

    @Test
    void half_a_target_is_none() {
        assertEquals(Optional.empty(), new TargetDraft(Form.AT_MOST, "", "", "%", BY).target());
        assertEquals(Optional.empty(), new TargetDraft(Form.AT_MOST, "lots", "", "%", BY).target());
        assertEquals(Optional.empty(), new TargetDraft(Form.DELIVER, "", "", " ", BY).target());
    }

    @Test
    void a_range_that_ends_before_it_starts_is_none() {
        assertEquals(Optional.empty(), new TargetDraft(Form.BETWEEN, "15", "12", "%", BY).target());
    }
}
