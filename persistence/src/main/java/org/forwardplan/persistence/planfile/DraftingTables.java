package org.forwardplan.persistence.planfile;

import static org.forwardplan.persistence.planfile.ItemTable.orNull;

import org.forwardplan.model.plan.Bytes;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.ItemId.CommentId;
import org.forwardplan.model.plan.ItemId.Commented;
import org.forwardplan.model.plan.ItemId.NoteId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.PictureId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.ItemId.SignOffId;
import org.forwardplan.model.plan.Note;
import org.forwardplan.model.plan.Picture;
import org.forwardplan.model.plan.SignOff;
import org.forwardplan.model.plan.SignOff.Signed;
import org.forwardplan.persistence.planfile.schema.Tables;
import org.forwardplan.persistence.planfile.schema.tables.records.NoteRecord;
import org.forwardplan.persistence.planfile.schema.tables.records.PassageCommentRecord;
import org.forwardplan.persistence.planfile.schema.tables.records.PictureRecord;
import org.forwardplan.persistence.planfile.schema.tables.records.SignOffRecord;

import java.util.List;

/// How the work on a draft is kept: its pictures, comments, notes and sign-offs.
final class DraftingTables {

    private static final PlanJson<List<Signed>> SIGNED = PlanJson.listOf(Signed.class);

    static final ItemTable<Picture, PictureRecord> PICTURE =
            new ItemTable<>(
                    Picture.class,
                    Tables.PICTURE,
                    picture ->
                            new PictureRecord(
                                    picture.id().sha256(),
                                    picture.mediaType(),
                                    picture.width(),
                                    picture.height(),
                                    picture.bytes().toArray()),
                    row ->
                            new Picture(
                                    new PictureId(row.getPictureId()),
                                    row.getMediaType(),
                                    row.getWidth(),
                                    row.getHeight(),
                                    new Bytes(row.getContents())));

    static final ItemTable<Comment, PassageCommentRecord> COMMENT =
            new ItemTable<>(
                    Comment.class,
                    Tables.PASSAGE_COMMENT,
                    comment ->
                            new PassageCommentRecord(
                                    comment.id().value(),
                                    comment.on() instanceof PassageId(var id) ? id : null,
                                    comment.on() instanceof SectionId(var id) ? id : null,
                                    orNull(comment.replyTo(), CommentId::value),
                                    comment.by(),
                                    comment.at(),
                                    comment.text(),
                                    comment.resolved()),
                    row ->
                            new Comment(
                                    new CommentId(row.getPassageCommentId()),
                                    on(row),
                                    orNull(row.getReplyTo(), CommentId::new),
                                    row.getWrittenBy(),
                                    row.getWrittenAt(),
                                    row.getWords(),
                                    row.getResolved()));

    static final ItemTable<Note, NoteRecord> NOTE =
            new ItemTable<>(
                    Note.class,
                    Tables.NOTE,
                    note ->
                            new NoteRecord(
                                    note.id().value(),
                                    note.section().value(),
                                    note.position(),
                                    note.kind().name(),
                                    note.text(),
                                    note.done(),
                                    note.due()),
                    row ->
                            new Note(
                                    new NoteId(row.getNoteId()),
                                    new SectionId(row.getSectionId()),
                                    row.getPosition(),
                                    Note.Kind.valueOf(row.getKind()),
                                    row.getWords(),
                                    row.getDone(),
                                    row.getDue()));

    static final ItemTable<SignOff, SignOffRecord> SIGN_OFF =
            new ItemTable<>(
                    SignOff.class,
                    Tables.SIGN_OFF,
                    signOff ->
                            new SignOffRecord(
                                    signOff.id().section().value(),
                                    signOff.by(),
                                    signOff.on(),
                                    signOff.note(),
                                    signOff.title(),
                                    SIGNED.write(signOff.passages())),
                    row ->
                            new SignOff(
                                    new SignOffId(new SectionId(row.getSectionId())),
                                    row.getSignedBy(),
                                    row.getSignedOn(),
                                    row.getNote(),
                                    row.getTitle(),
                                    SIGNED.read(row.getPassages())));

    private DraftingTables() {}

    private static Commented on(PassageCommentRecord row) {
        return row.getPassageId() == null
                ? new SectionId(row.getSectionId())
                : new PassageId(row.getPassageId());
    }
}
