package org.forwardplan.app.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.forwardplan.app.OnScreen;
import org.forwardplan.app.files.AnsweredFiles;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.jobs.OnWindowThread;
import org.forwardplan.app.openplan.QualityPlan;
import org.forwardplan.app.papers.PlainTemplates;
import org.forwardplan.model.papers.PaperLooks;
import org.forwardplan.model.plan.HouseTemplate;
import org.forwardplan.model.plan.StyleRole;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

@OnScreen
final class TemplateViewModelTest {

    private final QualityPlan plan = new QualityPlan();
    private final AnsweredFiles dialogs = new AnsweredFiles();
    private final TemplateViewModel templates =
            new TemplateViewModel(
                    plan.open,
                    new JobRunner(thrown -> {
                        throw new AssertionError(thrown);
                    }),
                    dialogs,
                    new PlainTemplates());
    private final PaperLook look =
            OnWindowThread.call(() ->
                    new PaperLook(
                            plan.open, new PaperLooks((_, _, _) -> {}, new PlainTemplates())));

    private void take(String file) {
        OnWindowThread.untilEnded(() -> templates.take(Path.of(file)));
    }

    private Optional<String> used() {
        return templates.used().map(HouseTemplate::name);
    }

    @Test
    void a_file_that_is_taken_in_is_used_and_can_be_taken_back() {
        take("Meadow.dotx");

        assertEquals(Optional.of("Meadow.dotx"), used());
        assertEquals("Make papers with “Meadow.dotx”", plan.open.undoableProperty().get());
        OnWindowThread.run(plan.open::undo);
        assertEquals(Optional.empty(), used());
    }

    @Test
    void a_file_of_another_name_stands_beside_the_one_before() {
        take("Meadow.dotx");
        take("River.dotx");

        assertEquals(Optional.of("River.dotx"), used());
        assertEquals(
                List.of("Meadow.dotx"),
                templates.kept().stream().map(HouseTemplate::name).toList());

        OnWindowThread.run(() -> templates.use(templates.kept().getFirst()));
        assertEquals(Optional.of("Meadow.dotx"), used());
        OnWindowThread.run(templates::useOwnLook);
        assertEquals(Optional.empty(), used());
        assertEquals(2, templates.kept().size());
        OnWindowThread.run(() -> templates.remove(templates.kept().getFirst()));
        assertEquals(1, templates.kept().size());
    }

    @Test
    void a_file_that_does_not_do_is_said_so_and_changes_nothing() {
        take("Meadow.dotx");
        take("broken.docx");

        assertEquals(
                "“broken.docx” is damaged: its styles cannot be read. Open it in Word, save it"
                        + " again, then choose that file.",
                templates.problemProperty().get());
        assertEquals(Optional.of("Meadow.dotx"), used());

        take("River.dotx");
        assertEquals("", templates.problemProperty().get());
    }

    @Test
    void a_style_is_chosen_for_a_role_and_for_our_own_look_again() {
        take("Meadow.dotx");
        var meadow = templates.used().orElseThrow();

        OnWindowThread.run(() -> templates.choose(meadow, StyleRole.BOX, "Copy"));
        assertEquals("Copy", templates.used().orElseThrow().styles().get(StyleRole.BOX));
        OnWindowThread.run(() -> templates.choose(meadow, StyleRole.BOX, null));
        assertEquals(meadow, templates.used().orElseThrow());
    }

    @Test
    void our_own_look_is_taken_for_now_and_until_another_template_is_in_use() {
        take("Meadow.dotx");
        var id = templates.used().orElseThrow().id().sha256();
        assertEquals(id, look.recorded(Path.of("plan.docx")));
        assertEquals("", look.recorded(Path.of("plan.html")));

        OnWindowThread.run(() -> look.takeOwn(true));
        assertEquals("", look.recorded(Path.of("plan.docx")));
        OnWindowThread.run(
                () -> templates.choose(templates.used().orElseThrow(), StyleRole.BOX, "Copy"));
        assertEquals("", look.recorded(Path.of("plan.docx")));

        take("River.dotx");
        assertNotNull(look.choiceProperty().get());
        assertEquals(
                templates.used().orElseThrow().id().sha256(), look.recorded(Path.of("plan.docx")));
    }
}
