package org.forwardplan.persistence.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

import org.forwardplan.model.editing.PlanEditor;
import org.forwardplan.model.editing.RemoveItem;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.ItemId.AnswerId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Section;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Whatever a planner does and writes, the file holds it.
class RandomEditsTest {

    private static final int DIFFERENT_ITEMS = 12;

    private Path folder = Path.of("");

    /// One request: to put this item in the plan, or to take it out, or to undo or redo.
    record Request(Kind kind, PlanItem item) {
        enum Kind {
            PUT,
            PUT_AGAIN,
            REMOVE,
            UNDO,
            REDO
        }
    }

    @BeforeProperty
    void make_a_folder() throws IOException {
        folder = Files.createTempDirectory("random-edits");
    }

    @AfterProperty
    void clear_away() throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Property(tries = 12, shrinking = ShrinkingMode.BOUNDED)
    void whatever_is_done_is_there_when_the_plan_is_opened_again(
            @ForAll("requests") List<Request> requests) throws IOException {
        var file = folder.resolve("Vale.fplan");
        var store = PlanFolder.store();
        try (var made = store.create(file, EveryKind.started())) {
            var editor = new PlanEditor(made, PlanFolder.CLOCK, () -> "Planning lead");
            requests.forEach(request -> perform(editor, request));
        }

        try (var opened = store.open(file)) {
            var replayed = PlanFolder.replayed(opened.journal());
            assertEquals(replayed, opened.plan());
            var editor = new PlanEditor(opened, PlanFolder.CLOCK, () -> "Planning lead");
            requests.forEach(request -> perform(editor, request));
            var entries = opened.journal().entries().size();
            var undone = 0;
            while (editor.undoable().isPresent()) {
                editor.undo();
                undone++;
            }
            assertEquals(replayed, opened.plan());
            assertEquals(entries + undone, opened.journal().entries().size());
        }
        try (var opened = store.open(file)) {
            assertEquals(PlanFolder.replayed(opened.journal()), opened.plan());
        }
        Files.delete(file);
    }

    private static void perform(PlanEditor editor, Request request) {
        switch (request.kind()) {
            case PUT, PUT_AGAIN -> editor.perform(new ReviseItem("Put", request.item()));
            case REMOVE -> editor.perform(new RemoveItem("Remove", request.item().id()));
            case UNDO -> editor.undo();
            case REDO -> editor.redo();
        }
    }

    @Provide
    Arbitrary<List<Request>> requests() {
        return Combinators.combine(Arbitraries.of(Request.Kind.class), items())
                .as(Request::new)
                .list()
                .ofMaxSize(25);
    }

    private static Arbitrary<PlanItem> items() {
        var ids = Arbitraries.integers().between(500, 500 + DIFFERENT_ITEMS).map(EveryKind::id);
        var words = Arbitraries.strings().all().ofMaxLength(40);
        return Arbitraries.oneOf(
                Combinators.combine(ids, words, words, Arbitraries.of(Section.Status.class))
                        .as((id, title, lead, status) ->
                                new Section(new SectionId(id), null, 0, title, lead, status)),
                Combinators.combine(ids, ids, words)
                        .as((id, section, text) ->
                                new Passage(
                                        new PassageId(id),
                                        new SectionId(section),
                                        1,
                                        Prose.of(text, text.repeat(200)))),
                Combinators.combine(Arbitraries.integers().between(0, 4), words)
                        .as((key, text) ->
                                new Answer(
                                        new AnswerId(new RequirementId("r" + key)),
                                        text,
                                        text,
                                        "",
                                        null)),
                Arbitraries.of(EveryKind.items().toList()));
    }
}
