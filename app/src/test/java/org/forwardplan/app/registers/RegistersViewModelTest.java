package org.forwardplan.app.registers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.navigation.PageKind;
import org.forwardplan.app.openplan.QualityPlan;
import org.junit.jupiter.api.Test;

class RegistersViewModelTest {

    private final QualityPlan plan = new QualityPlan();
    private final Navigator navigator = new Navigator();
    private final RegistersViewModel viewModel =
            new RegistersViewModel(plan.open, navigator, plan.open.stateProperty(), new HeldWork());

    @Test
    void every_register_of_the_plan_can_be_chosen_and_says_how_many_rows_it_has() {
        assertEquals("objectives", viewModel.sheet().key());
        assertTrue(
                viewModel
                        .choicesProperty()
                        .get()
                        .contains(new RegistersViewModel.Choice("milestones", "Milestones", 2)));
    }

    @Test
    void a_register_keeps_its_filter_while_another_is_looked_at() {
        viewModel.choose("milestones");
        var milestones = viewModel.sheet();
        viewModel.arrange(Arrangement.OF_THE_PLAN.with("boards"));
        viewModel.choose("sources");

        viewModel.choose("milestones");

        assertSame(milestones, viewModel.sheet());
        assertEquals(1, milestones.shown().size());
    }

    @Test
    void going_back_shows_the_register_and_the_rows_that_were_shown() {
        navigator.open(PageKind.REGISTERS);
        viewModel.choose("milestones");
        viewModel.arrange(Arrangement.OF_THE_PLAN.with("boards"));
        navigator.open(PageKind.TRACE);
        viewModel.choose("sources");

        navigator.back();

        assertEquals("milestones", viewModel.sheet().key());
        assertEquals("boards", viewModel.sheet().arrangementProperty().get().words());
    }

    @Test
    void what_the_planner_jumps_to_is_shown_in_its_register() {
        assertEquals(1, viewModel.reveal(QualityPlan.PUBLISHED));
        assertEquals("milestones", viewModel.sheet().key());
        assertEquals(-1, viewModel.reveal(QualityPlan.RESEARCH));
    }
}
