package org.forwardplan.model.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.Set;

class ActionVerbsTest {

    @Test
    void every_form_of_a_verb_is_known() {
        assertEquals(Set.of(ActionVerbs.DISCUSS), ActionVerbs.in("Discussion"));
        assertEquals(Set.of(ActionVerbs.APPROVE), ActionVerbs.in("For approval"));
        assertEquals(Set.of(ActionVerbs.ENDORSE), ActionVerbs.in("The board is asked to ENDORSE"));
        assertEquals(
                Set.of(ActionVerbs.NOTE, ActionVerbs.AGREE),
                ActionVerbs.in("to note the report and agree the next steps"));
    }

    @Test
    void words_that_only_look_alike_are_no_verbs() {
        assertEquals(Set.of(), ActionVerbs.in("It is notable, and not a notice"));
    }
}
