package org.forwardplan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.app.cli.Console;
import org.forwardplan.app.files.AnyPicture;
import org.forwardplan.app.files.WordsOnly;
import org.forwardplan.app.papers.PlainTemplates;
import org.forwardplan.app.parts.NoCopies;
import org.forwardplan.app.parts.NoReturns;
import org.forwardplan.app.parts.NoText;
import org.forwardplan.app.parts.Parts;
import org.forwardplan.app.parts.Window;
import org.forwardplan.app.review.NoReviews;
import org.forwardplan.model.editing.SamplePlan;
import org.forwardplan.model.imports.Imported;
import org.forwardplan.model.journal.PlanFiles;
import org.forwardplan.model.rulebook.Rulebooks;
import org.forwardplan.model.spreadsheets.Spreadsheet;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class LauncherTest {

    private final List<String> windows = new ArrayList<>();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void without_arguments_the_window_opens_and_with_a_plan_on_that_plan() {
        assertEquals(0, launcher(plan -> windows.add(String.valueOf(plan))).start());
        assertEquals(0, launcher(plan -> windows.add(String.valueOf(plan))).start("My plan.fplan"));

        assertEquals(List.of("null", "My plan.fplan"), windows);
    }

    @Test
    void anything_else_is_a_command() {
        assertEquals(0, launcher(plan -> windows.add(String.valueOf(plan))).start("--version"));
        assertEquals(2, launcher(plan -> windows.add(String.valueOf(plan))).start("chekc"));

        assertEquals(List.of(), windows);
    }

    @Test
    void where_there_is_no_display_it_says_so_and_shows_the_commands() {
        Window nowhere =
                _ -> {
                    throw new UnsupportedOperationException();
                };

        assertEquals(2, launcher(nowhere).start());

        var said = err.toString(StandardCharsets.UTF_8);
        assertTrue(said.startsWith("There is no display here to open the window on."), said);
        assertTrue(said.contains("Usage: workbench"), said);
    }

    private Launcher launcher(Window window) {
        var parts =
                new Parts(
                        unused(PlanFiles.class),
                        new NoCopies(),
                        new NoText(),
                        unused(Rulebooks.class),
                        unused(SamplePlan.class),
                        (_, _, _) -> {},
                        new PlainTemplates(),
                        (_, _, _) -> {},
                        (file, _) ->
                                new Spreadsheet(file.toString(), List.of(), Map.of(), List.of()),
                        new NoReturns(),
                        new AnyPicture(),
                        new WordsOnly(),
                        () -> WordsOnly.EVERY_WORD,
                        (_, _) -> new Imported(List.of(), List.of(), List.of()),
                        (_, _) -> NoReviews.NOTHING,
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        var out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return new Launcher(
                parts,
                window,
                "Planning lead",
                new Console(out, new PrintStream(err, true, StandardCharsets.UTF_8), false));
    }

    private static <T> T unused(Class<T> part) {
        return part.cast(
                Proxy.newProxyInstance(
                        part.getClassLoader(),
                        new Class<?>[] {part},
                        (_, method, _) -> {
                            throw new AssertionError("Nobody should call " + method);
                        }));
    }
}
