package org.forwardplan.model.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.CrossReference;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.TextTable;
import org.forwardplan.model.prose.ProseText;
import org.forwardplan.model.prose.RandomProse;
import org.forwardplan.model.writing.BodyText;
import org.forwardplan.model.writing.Sought;
import org.junit.jupiter.api.Test;

import java.util.List;

class ReplaceTextTest {

    private static final Sought CARE = new Sought("care", false, false);

    private final Passage prose = passage(1, ProseText.read("**Care** and *after-care*, careful."));
    private final Passage table =
            passage(
                    2,
                    new TextTable("Care", List.of("Who", "care"), List.of(List.of("a", "Care"))));
    private final Passage box = passage(3, new Callout(Callout.Kind.NOTE, "Care", Prose.of("x")));
    private final Plan plan = Items.plan(Items.section(1, "Quality"), prose, table, box);

    @Test
    void everything_is_replaced_in_one_step_and_keeps_its_looks() {
        var all = List.of(prose.id(), table.id(), box.id());
        var now = Decided.after(new ReplaceText(CARE, "help", all, List.of()), plan);

        assertEquals("**help** and *after-help*, helpful.", text(now, prose));
        assertEquals("help\nWho\thelp\na\thelp", body(now, table).plainText());
        assertEquals("help\nx", body(now, box).plainText());
    }

    @Test
    void capitals_and_whole_words_matter_where_that_is_asked() {
        assertEquals(1, count(new Sought("Care", true, false)));
        assertEquals(2, count(new Sought("care", false, true)));
        assertEquals(3, count(CARE));
        assertEquals(0, count(new Sought("", false, false)));
    }

    @Test
    void one_place_can_be_replaced_alone() {
        var second = BodyText.find(prose.body(), CARE).get(1);
        var one = new ReplaceText(CARE, "help", List.of(prose.id()), List.of(second));

        assertEquals("**Care** and *after-help*, careful.", text(Decided.after(one, plan), prose));
    }

    @Test
    void a_cross_reference_says_what_its_thing_says() {
        var quality = new CrossReference(Items.section(1, "Quality").id()).address();
        var see = passage(1, ProseText.read("[1 Quality](%s) quality".formatted(quality)));
        var with = Items.plan(Items.section(1, "Quality"), see);
        var all = new ReplaceText(new Sought("quality", false, false), "x", ids(see), List.of());

        assertEquals("[1 Quality](%s) x".formatted(quality), text(Decided.after(all, with), see));
    }

    @Test
    void replacing_words_by_themselves_is_nothing_to_do() {
        var same = new ReplaceText(new Sought("after", true, true), "after", ids(prose), List.of());

        assertEquals(List.of(), Decided.refused(same, plan));
    }

    @Property
    boolean the_words_are_those_that_plain_text_would_have(
            @ForAll("proses") Prose random,
            @ForAll("words") String words,
            @ForAll("by") String by) {
        var sought = new Sought(words, true, false);
        var spots = BodyText.find(random, sought);
        var now = BodyText.replace(random, spots, by);
        var expected = new StringBuilder(random.plainText());
        spots.reversed().forEach(it -> expected.replace(it.where().from(), it.where().to(), by));
        return now.plainText().contentEquals(expected)
                && BodyText.replace(random, spots, words).equals(random);
    }

    @Provide
    Arbitrary<Prose> proses() {
        return RandomProse.proses();
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("o", "w", "or", "1", "*", "a b");
    }

    @Provide
    Arbitrary<String> by() {
        return Arbitraries.of("", "x", "longer words");
    }

    private int count(Sought sought) {
        return BodyText.find(prose.body(), sought).size();
    }

    private static List<PassageId> ids(Passage passage) {
        return List.of(passage.id());
    }

    private static String text(Plan plan, Passage passage) {
        return ProseText.write((Prose) body(plan, passage));
    }

    private static PassageBody body(Plan plan, Passage passage) {
        return plan.find(Passage.class, passage.id()).orElseThrow().body();
    }

    private static Passage passage(int number, PassageBody body) {
        return Items.passage(number, 1, "").withBody(body);
    }
}
