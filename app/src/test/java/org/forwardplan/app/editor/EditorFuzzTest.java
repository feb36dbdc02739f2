package org.forwardplan.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.forwardplan.app.editor.RichTextEditor.Stroke;
import org.forwardplan.app.openplan.HeardNotices;
import org.forwardplan.app.openplan.MemoryRepository;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.imports.Imported;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph.Kind;
import org.forwardplan.model.prose.ProseText;
import org.forwardplan.model.writing.Keys;
import org.forwardplan.model.writing.Kinds;
import org.forwardplan.model.writing.Writing;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Random edits on the real control, kept in a real plan: what the control holds is what was
/// written, after each edit; and undo to the start gives the start.
@OnScreen
class EditorFuzzTest {

    private static final int RUNS = 20;
    private static final int EDITS = 60;
    private static final Prose START =
            ProseText.read("# Aims\n\nWe will **screen** people.\n\n- one\n  - two\n\n1. three");

    private final PassageId id = new PassageId(UUID.randomUUID());
    private final OpenPlan plan =
            new OpenPlan(
                    MemoryRepository.holding(
                            new Passage(id, new SectionId(UUID.randomUUID()), 0, START)),
                    Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                    () -> "Planning lead",
                    new HeardNotices());
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void the_control_holds_what_was_written_and_undo_to_the_start_gives_the_start(FxRobot robot) {
        for (var seed = 0; seed < RUNS; seed++) {
            var run = seed;
            robot.interact(() -> edit(run));
        }
    }

    private void edit(int seed) {
        var random = new Random(seed);
        var editor = new RichTextEditor(START, 0, new KeptInPlan(), new EmptyClipboard());
        var area = (ProseArea) editor.node().lookup("." + RichTextEditor.TEXT);
        stage.setScene(new Scene((Parent) editor.node(), 500, 400));
        stage.show();
        for (var count = 0; count < EDITS; count++) {
            var a = random.nextInt(area.getLength() + 1);
            var b = random.nextInt(3) == 0 ? random.nextInt(area.getLength() + 1) : a;
            area.selectRange(a, b);
            var what = random.nextInt(10);
            switch (what) {
                case 0, 1, 2 -> area.replaceText(Math.min(a, b), Math.max(a, b), "wörd");
                case 3 -> area.replaceText(Math.min(a, b), Math.max(a, b), " ");
                case 4 -> area.moveSelectedText(random.nextInt(area.getLength() + 1));
                case 5 -> editor.load(Prose.of("other " + count, "", "words"));
                default -> editor.act(Stroke.WHOLE, key(random));
            }
            assertEquals(
                    editor.writing().paragraphs(),
                    area.held(),
                    "seed %d, edit %d: %d at %d to %d".formatted(seed, count, what, a, b));
            if (what == 5) {
                editor.keep();
                plan.perform(new ReviseItem("Load", passage().withBody(editor.read())));
            }
        }
        editor.keep();
        while (!plan.undoableProperty().get().isEmpty()) {
            plan.undo();
            editor.load((Prose) passage().body());
            assertEquals(editor.writing().paragraphs(), area.held());
        }
        assertEquals(START, editor.read());
        editor.drop();
    }

    private static UnaryOperator<Writing> key(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> Keys::enter;
            case 1 -> Keys::backspace;
            case 2 -> Keys::delete;
            case 3 -> Kinds::bold;
            case 4 -> it -> Kinds.toggle(it, Kind.NUMBER, 1);
            case 5 -> it -> Keys.indent(it, 1);
            default -> it -> it.paste(ProseText.read("pasted\n\n## heading\n\n- item"));
        };
    }

    private Passage passage() {
        return plan.plan().find(Passage.class, id).orElseThrow();
    }

    private final class KeptInPlan extends NoSurroundings {
        @Override
        public void keep(Prose now) {
            plan.perform(new ReviseItem("Edit", passage().withBody(now)));
        }
    }

    private static final class EmptyClipboard implements EditorClipboard {
        @Override
        public boolean readPicture(Consumer<Imported> then) {
            return false;
        }

        @Override
        public Optional<Imported> read() {
            return Optional.empty();
        }

        @Override
        public Optional<Prose> readPlain() {
            return Optional.empty();
        }

        @Override
        public void write(List<PassageBody> bodies) {}
    }
}
