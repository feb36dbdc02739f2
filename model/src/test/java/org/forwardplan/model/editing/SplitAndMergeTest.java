package org.forwardplan.model.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.forwardplan.model.duties.Said;
import org.forwardplan.model.editing.MergePassages.Seam;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.ItemId.CommentId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.TextTable;
import org.forwardplan.model.prose.RandomProse;
import org.forwardplan.model.writing.Writing;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

class SplitAndMergeTest {

    private static final PassageId SECOND = new PassageId(new UUID(9, 9));

    private final Passage above = Items.passage(1, 1, "We screen people. We treat them.");
    private final Passage below = Items.passage(2, 1, "We measure it.").at(above.section(), 1);
    private final Comment remark =
            new Comment(
                    new CommentId(new UUID(7, 7)),
                    below.id(),
                    null,
                    "Director of nursing",
                    Instant.EPOCH,
                    "By whom?",
                    false);
    private final Plan plan =
            Items.plan(
                    Items.section(1, "Quality"),
                    above,
                    below,
                    remark,
                    Items.statutory("quality", "a", "b"),
                    Items.link(1, above, "quality/a").saying(Said.by(above)),
                    Items.link(2, below, "quality/a"),
                    Items.link(3, below, "quality/b").saying(Said.by(below)));

    @Test
    void the_first_part_keeps_the_id_and_the_links() {
        var split = Decided.after(new SplitPassage(above.id(), 17, SECOND), plan);

        assertEquals(
                List.of("We screen people.", " We treat them.", "We measure it."), texts(split));
        assertEquals(List.of(above.id(), SECOND, below.id()), ids(split));
        assertEquals(above.id(), link(split, 1).from());
    }

    @Test
    void a_split_before_the_first_word_leaves_everything_with_the_words() {
        var split = Decided.after(new SplitPassage(above.id(), 0, SECOND), plan);

        assertEquals(List.of(SECOND, above.id(), below.id()), ids(split));
    }

    @Test
    void links_and_comments_move_to_the_passage_that_stays() {
        var merged = Decided.after(merge(Seam.BETWEEN_PARAGRAPHS), plan);

        assertEquals(List.of("We screen people. We treat them.\nWe measure it."), texts(merged));
        assertEquals(above.id(), link(merged, 3).from());
        assertEquals(above.id(), merged.find(Comment.class, remark.id()).orElseThrow().on());
        assertEquals(2, merged.items(Link.class).count());
    }

    @Test
    void a_link_that_was_up_to_date_stays_so() {
        var merged = Decided.after(merge(Seam.WITHIN_PARAGRAPH), plan);

        var said = "We screen people. We treat them.We measure it.";
        assertEquals(said, link(merged, 1).said());
        assertEquals(said, link(merged, 3).said());
    }

    @Test
    void a_table_cannot_be_split_or_joined() {
        var table = below.withBody(new TextTable("Costs", List.of("Item"), List.of()));
        var with = plan.after(Decided.change(new ReviseItem("Edit", table), plan));

        assertEquals(List.of(), Decided.refused(new SplitPassage(below.id(), 2, SECOND), with));
        assertEquals(List.of(), Decided.refused(merge(Seam.BETWEEN_PARAGRAPHS), with));
    }

    @Property
    boolean split_then_merge_is_the_same_prose(
            @ForAll("proses") Prose prose, @ForAll("places") int at) {
        var passage = above.withBody(prose);
        var before = Items.plan(Items.section(1, "Quality"), passage);
        var writing = Writing.of(prose, at % (Writing.of(prose, 0).length() + 1));
        var split = Decided.after(new SplitPassage(above.id(), writing.caret(), SECOND), before);
        var first = split.all(Passage.class).getFirst().id();
        var last = split.all(Passage.class).getLast().id();
        var place = writing.place(writing.caret());
        var length = writing.paragraphs().get(place.paragraph()).text().length();
        var within = place.column() > 0 && place.column() < length;
        var seam = within ? Seam.WITHIN_PARAGRAPH : Seam.BETWEEN_PARAGRAPHS;
        var merged = Decided.after(new MergePassages(first, last, seam), split);
        return merged.all(Passage.class).getFirst().body().equals(prose);
    }

    @Provide
    Arbitrary<Prose> proses() {
        return RandomProse.proses();
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 200);
    }

    private MergePassages merge(Seam seam) {
        return new MergePassages(above.id(), below.id(), seam);
    }

    private static List<String> texts(Plan plan) {
        return plan.all(Passage.class).stream().map(it -> it.body().plainText()).toList();
    }

    private static List<PassageId> ids(Plan plan) {
        return plan.all(Passage.class).stream().map(Passage::id).toList();
    }

    private static Link link(Plan plan, int number) {
        var id = Items.link(number, Items.passage(1, 1, ""), "quality/a").id();
        return plan.find(Link.class, id).orElseThrow();
    }
}
