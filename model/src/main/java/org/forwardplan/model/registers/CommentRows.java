package org.forwardplan.model.registers;

import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.outline.Outline.Entry;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.ItemId.CommentId;
import org.forwardplan.model.plan.ItemId.Commented;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.registers.RegisterColumn.Choices;
import org.forwardplan.model.registers.RegisterColumn.Type;
import org.forwardplan.model.registers.RegisterColumn.Writer;
import org.forwardplan.model.workbooks.Cell;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// A row for each section and each piece of its text: what it says, and room for a comment.
///
/// @param request that asks for the comments; there is one of it on each thing
/// @param by the role that says them
/// @param at when they came
record CommentRows(ReturnRequest request, String by, Instant at)
        implements RegisterRows<CommentRow> {

    static Register<CommentRow> register(ReturnRequest request, String by, Instant at) {
        return new Register<>(
                "comments",
                "Comments",
                List.of("comment"),
                List.of(
                        Columns.label("section", "Section", 26, (_, row) -> Cell.of(row.where())),
                        Columns.label("text", "What it says", 70, (_, row) -> Cell.of(row.text())),
                        new RegisterColumn<>(
                                "comment",
                                "Your comment",
                                60,
                                Type.LONG_WORDS,
                                "What you would say to whoever drafts it. Leave it empty where you"
                                        + " have nothing to say.",
                                Writer.PARTNER,
                                Choices.NONE,
                                (_, row) -> Cell.of(row.comment().text()),
                                (_, row, value) ->
                                        new Taking.Taken<>(row.saying(Written.words(value))))),
                new CommentRows(request, by, at));
    }

    @Override
    public String id(CommentRow row) {
        return row.on().text();
    }

    @Override
    public List<CommentRow> all(Plan plan) {
        return Outline.of(plan).entries().stream().flatMap(entry -> rows(plan, entry)).toList();
    }

    private Stream<CommentRow> rows(Plan plan, Entry entry) {
        return Stream.concat(
                Stream.of(section(plan, entry)),
                entry.passages().stream().map(passage -> passage(plan, entry, passage)));
    }

    private CommentRow section(Plan plan, Entry entry) {
        return row(plan, entry.section().id(), entry.heading(), "The section as a whole");
    }

    private CommentRow passage(Plan plan, Entry entry, Passage passage) {
        // LibreOffice loses tabs in the cells of its own kind of file.
        var said = passage.body().plainText().replace('\t', ' ');
        return row(plan, passage.id(), entry.heading(), said);
    }

    private CommentRow row(Plan plan, Commented on, String where, String text) {
        var named = "%s/%s".formatted(request.id().text(), on.text());
        var id = new CommentId(UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8)));
        var comment =
                plan.find(Comment.class, id)
                        .orElseGet(() -> new Comment(id, on, null, by, at, "", false));
        return new CommentRow(on, where, text, comment);
    }

    @Override
    public Optional<CommentRow> find(Plan plan, String id) {
        var outline = Outline.of(plan);
        return outline.entries().stream()
                .filter(entry -> holds(entry, id))
                .findFirst()
                .flatMap(entry -> rows(plan, entry).filter(row -> id(row).equals(id)).findFirst());
    }

    private static boolean holds(Entry entry, String id) {
        return entry.section().id().text().equals(id)
                || entry.passages().stream().anyMatch(passage -> passage.id().text().equals(id));
    }

    /// A comment is always on something that is in the plan.
    @Override
    public Optional<CommentRow> begin(NewRow<CommentRow> fresh) {
        return Optional.empty();
    }

    @Override
    public Settling settle(Plan plan, CommentRow row) {
        var was = plan.find(Comment.class, row.comment().id());
        if (was.isPresent() && was.get().equals(row.comment())) {
            return Settling.of(row.comment());
        }
        if (row.comment().text().isBlank()) {
            return new Settling(
                    List.of(), was.<PlanItem>map(it -> it).stream().toList(), List.of());
        }
        return Settling.of(row.comment());
    }
}
