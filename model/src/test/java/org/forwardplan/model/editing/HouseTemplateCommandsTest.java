package org.forwardplan.model.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.forwardplan.model.plan.Bytes;
import org.forwardplan.model.plan.HouseTemplate;
import org.forwardplan.model.plan.HouseTemplate.Style;
import org.forwardplan.model.plan.ItemId.MadePaperId;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.MadePaper;
import org.forwardplan.model.plan.MadePaper.Recipe;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.StyleRole;
import org.forwardplan.model.plan.StyleRole.Kind;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

class HouseTemplateCommandsTest {

    private static final HouseTemplate MEADOW =
            template(
                    "Meadow.dotx",
                    1,
                    Map.of(StyleRole.TITLE, "Cover", StyleRole.BODY, "Copy"),
                    "Cover",
                    "Copy",
                    "Fancy",
                    "Panel");
    private static final HouseTemplate RIVER =
            template("River.dotx", 2, Map.of(StyleRole.BODY, "Text"), "Text", "Copy");

    private static HouseTemplate template(
            String name, int content, Map<StyleRole, String> guess, String... styles) {
        return HouseTemplate.of(
                name,
                new Bytes(new byte[] {(byte) content}),
                Stream.of(styles).map(it -> new Style(it, Kind.PARAGRAPH)).toList(),
                guess,
                false);
    }

    private static Plan with(PlanCommand... commands) {
        var plan = Items.plan();
        for (var command : commands) {
            plan = Decided.after(command, plan);
        }
        return plan;
    }

    private static PlanItem paperMadeWith(HouseTemplate template) {
        return new MadePaper(
                new MadePaperId(new UUID(0, 1)),
                Instant.EPOCH,
                "Planning lead",
                "Board paper",
                new Recipe(
                        "plan",
                        Items.MARCH,
                        null,
                        null,
                        null,
                        null,
                        template.id().sha256(),
                        "docx"),
                3,
                "plan.docx",
                "");
    }

    private static List<String> inUse(Plan plan) {
        return plan.items(HouseTemplate.class)
                .filter(HouseTemplate::inUse)
                .map(HouseTemplate::name)
                .toList();
    }

    private static HouseTemplate meadow(Plan plan) {
        return plan.find(HouseTemplate.class, MEADOW.id()).orElseThrow();
    }

    @Test
    void a_template_that_is_taken_in_is_used_instead_of_the_one_before() {
        var plan = with(new AddHouseTemplate(MEADOW), new AddHouseTemplate(RIVER));

        assertEquals(List.of("River.dotx"), inUse(plan));
        assertEquals(2, plan.all(HouseTemplate.class).size());
        assertEquals("Make papers with “River.dotx”", new AddHouseTemplate(RIVER).label());
    }

    @Test
    void the_same_file_taken_in_again_keeps_the_styles_chosen_for_it() {
        var plan =
                with(
                        new AddHouseTemplate(MEADOW),
                        new ReviseHouseTemplate(MEADOW.id(), StyleRole.BODY, "Fancy"),
                        UseHouseTemplate.ownLook(),
                        new AddHouseTemplate(MEADOW));

        assertEquals("Fancy", meadow(plan).styles().get(StyleRole.BODY));
        assertEquals(List.of("Meadow.dotx"), inUse(plan));
        assertEquals(List.of(), Decided.refused(new AddHouseTemplate(MEADOW), plan));
    }

    @Test
    void a_role_gets_a_style_of_the_template_or_looks_as_ours() {
        var plan =
                with(
                        new AddHouseTemplate(MEADOW),
                        new ReviseHouseTemplate(MEADOW.id(), StyleRole.BOX, "Panel"),
                        new ReviseHouseTemplate(MEADOW.id(), StyleRole.TITLE, null));

        assertEquals(Map.of(StyleRole.BODY, "Copy", StyleRole.BOX, "Panel"), meadow(plan).styles());
        assertEquals(
                List.of("“Meadow.dotx” has no style “Nowhere” for this"),
                Decided.refused(
                        new ReviseHouseTemplate(MEADOW.id(), StyleRole.BOX, "Nowhere"), plan));
        assertEquals(
                List.of("“Meadow.dotx” has no style “Panel” for this"),
                Decided.refused(
                        new ReviseHouseTemplate(MEADOW.id(), StyleRole.TABLE, "Panel"), plan));
    }

    @Test
    void a_new_version_keeps_what_was_chosen_as_far_as_it_has_the_styles() {
        var plan =
                with(
                        new AddHouseTemplate(MEADOW),
                        new ReviseHouseTemplate(MEADOW.id(), StyleRole.BODY, "Fancy"),
                        new ReviseHouseTemplate(MEADOW.id(), StyleRole.TITLE, null));
        var next =
                template(
                        "Meadow 2.dotx",
                        3,
                        Map.of(
                                StyleRole.TITLE, "Cover",
                                StyleRole.BODY, "Copy",
                                StyleRole.BOX, "Frame"),
                        "Cover",
                        "Copy",
                        "Fancy",
                        "Frame");

        var after = Decided.after(new ReplaceHouseTemplate(MEADOW.id(), next), plan);

        assertEquals(List.of(next.id()), ids(after));
        assertEquals(
                Map.of(StyleRole.BODY, "Fancy", StyleRole.BOX, "Frame"),
                after.all(HouseTemplate.class).getFirst().styles());
        assertEquals(List.of("Meadow 2.dotx"), inUse(after));
    }

    private static List<Object> ids(Plan plan) {
        return plan.items(HouseTemplate.class).<Object>map(HouseTemplate::id).toList();
    }

    @Test
    void a_style_the_new_version_lacks_gives_way_to_its_guess() {
        var plan = with(new AddHouseTemplate(MEADOW));
        var next = template("Meadow 2.dotx", 3, Map.of(StyleRole.TITLE, "Front"), "Front");

        var after = Decided.after(new ReplaceHouseTemplate(MEADOW.id(), next), plan);

        assertEquals(
                Map.of(StyleRole.TITLE, "Front"),
                after.all(HouseTemplate.class).getFirst().styles());
    }

    @Test
    void a_template_papers_were_made_with_stays_and_is_no_longer_in_use() {
        var plan = with(new AddHouseTemplate(MEADOW), new AddItem("", paperMadeWith(MEADOW)));
        var remove = new RemoveHouseTemplate(MEADOW.id(), "Meadow.dotx");

        var after = Decided.after(remove, plan);

        assertEquals(List.of(), inUse(after));
        assertEquals(List.of(MEADOW.id()), ids(after));
        assertEquals(
                List.of("1 paper made with “Meadow.dotx” could not be made again without it"),
                Decided.refused(remove, after));
        assertEquals(
                2, ids(Decided.after(new ReplaceHouseTemplate(MEADOW.id(), RIVER), plan)).size());
        assertEquals(List.of(), ids(Decided.after(remove, with(new AddHouseTemplate(MEADOW)))));
    }

    @Property(tries = 200)
    void at_most_one_template_is_in_use_and_every_step_can_be_taken_back(
            @ForAll @Size(max = 12) List<@IntRange(max = 9) Integer> steps) {
        var plan = Items.plan(paperMadeWith(RIVER));
        for (var step : steps) {
            if (command(step).decide(plan) instanceof Decision.Accepted(var change)) {
                var after = plan.after(change);
                assertTrue(inUse(after).size() <= 1, () -> inUse(after).toString());
                assertEquals(plan, after.after(change.inverse()));
                plan = after;
            }
        }
    }

    private static PlanCommand command(int step) {
        var one = step % 2 == 0 ? MEADOW : RIVER;
        var other = step % 2 == 0 ? RIVER : MEADOW;
        return switch (step / 2) {
            case 0 -> new AddHouseTemplate(one);
            case 1 -> new UseHouseTemplate(one.id(), one.name());
            case 2 -> new ReplaceHouseTemplate(one.id(), other);
            case 3 -> new RemoveHouseTemplate(one.id(), one.name());
            default ->
                    step % 2 == 0
                            ? UseHouseTemplate.ownLook()
                            : new ReviseHouseTemplate(RIVER.id(), StyleRole.BOX, "Copy");
        };
    }
}
