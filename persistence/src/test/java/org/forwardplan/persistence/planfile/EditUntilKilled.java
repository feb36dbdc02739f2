package org.forwardplan.persistence.planfile;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.forwardplan.model.editing.AddItem;
import org.forwardplan.model.editing.PlanEditor;
import org.forwardplan.model.editing.RemoveItem;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.plan.ItemId.SourceId;
import org.forwardplan.model.plan.Source;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;

/// Edits a plan without end. Prints each edit once it may be shown, which is the promise that it is
/// kept.
final class EditUntilKilled {

    private EditUntilKilled() {}

    public static void main(String[] arguments) {
        var repository = new PlanFileStore(Clock.systemUTC()).open(Path.of(arguments[0]));
        var editor = new PlanEditor(repository, Clock.systemUTC(), () -> "Planning lead");
        var session = arguments[1];
        for (var number = 0; ; number++) {
            step(editor, number, "%s-%d".formatted(session, number));
        }
    }

    private static void step(PlanEditor editor, int number, String name) {
        var source = source(name);
        editor.perform(new AddItem(name, source));
        System.out.println(name);
        if (number % 3 == 1) {
            editor.perform(new ReviseItem(name + "r", source(name, "Revised")));
            System.out.println(name + "r");
        }
        if (number % 5 == 2) {
            editor.undo();
            editor.redo();
        }
        if (number % 7 == 3) {
            editor.perform(new RemoveItem(name + "x", source.id()));
            System.out.println(name + "x");
        }
    }

    private static Source source(String name) {
        return source(name, "New");
    }

    private static Source source(String name, String note) {
        return new Source(
                new SourceId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8))),
                0,
                name,
                Source.Kind.STRATEGY,
                null,
                Source.Status.AWAITED,
                null,
                false,
                note);
    }
}
