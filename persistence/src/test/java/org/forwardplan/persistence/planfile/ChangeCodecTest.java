package org.forwardplan.persistence.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanChange.Together;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Target;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ChangeCodecTest {

    private static final String ADDED = ChangeCodec.write(new Added(EveryKind.section()));

    @Test
    void a_change_of_every_kind_of_item_is_written_as_plans_of_today_hold_it() throws IOException {
        assertEquals(golden(), goldenChanges().map(ChangeCodec::write).toList());
    }

    @Test
    void what_plans_of_today_hold_can_be_read() throws IOException {
        assertEquals(goldenChanges().toList(), golden().stream().map(ChangeCodec::read).toList());
    }

    @Test
    void what_plans_of_version_1_hold_means_what_it_meant() throws IOException {
        var then = lines("changes-1.jsonl").stream().map(ChangeCodec::read).toList();

        assertEquals(36, then.size());
        assertTrue(goldenChanges().toList().containsAll(then));
    }

    @Test
    void what_plans_of_version_2_hold_means_what_it_meant() throws IOException {
        var then = lines("changes-2.jsonl").stream().map(ChangeCodec::read).toList();

        assertEquals(49, then.size());
        assertTrue(goldenBefore4().containsAll(then));
    }

    @Test
    void what_plans_of_version_3_hold_means_what_it_meant() throws IOException {
        var then = lines("changes-3.jsonl").stream().map(ChangeCodec::read).toList();

        assertEquals(65, then.size());
        assertTrue(goldenBefore4().containsAll(then));
    }

    @Test
    void every_item_comes_back_as_it_was() {
        EveryKind.items()
                .map(item -> new Revised(item, item))
                .forEach(change ->
                        assertEquals(change, ChangeCodec.read(ChangeCodec.write(change))));
    }

    @Test
    void the_plans_of_today_hold_every_kind_of_value() {
        assertAllAmong(EveryKind.items(), PlanItem.class);
        assertAllAmong(EveryForm.bodies(), PassageBody.class);
        assertAllAmong(EveryForm.targets(), Target.class);
        assertAllAmong(goldenChanges(), PlanChange.class);
    }

    @Test
    void a_change_within_changes_comes_back_as_it_was() {
        var change =
                new Together(
                        List.of(
                                new Together(List.of(new Added(EveryKind.section()))),
                                new Removed(EveryKind.section()),
                                new Together(List.of())));

        assertEquals(change, ChangeCodec.read(ChangeCodec.write(change)));
    }

    @Test
    void a_kind_of_item_that_is_not_known_comes_from_a_newer_version() {
        assertNewer(ADDED.replace("{\"section\":{", "{\"trajectory\":{"));
    }

    @Test
    void a_kind_of_change_that_is_not_known_comes_from_a_newer_version() {
        assertNewer(ADDED.replace("\"added\"", "\"merged\""));
    }

    @Test
    void a_field_that_is_not_known_comes_from_a_newer_version() {
        assertNewer(ADDED.replace("\"lead\":", "\"colour\":\"red\",\"lead\":"));
    }

    @Test
    void a_status_that_is_not_known_comes_from_a_newer_version() {
        assertNewer(ADDED.replace("NOT_STARTED", "ABANDONED"));
    }

    @Test
    void a_form_of_the_text_that_is_not_known_comes_from_a_newer_version() {
        assertNewer(ADDED.replace("{\"version\":4,", "{\"version\":5,"));
    }

    @Test
    void text_that_breaks_off_is_damaged() {
        assertDamaged(ADDED.substring(0, ADDED.length() / 2));
        assertDamaged(ADDED.substring(0, ADDED.length() - 1));
        assertDamaged("");
        assertDamaged(ADDED.replace("\"title\":\"Our plan\",", ""));
    }

    private static void assertNewer(String text) {
        var refused = assertThrows(StorageException.class, () -> ChangeCodec.read(text));
        assertEquals(
                "Part of this plan was made by a newer version of the program.",
                refused.getMessage());
    }

    private static void assertDamaged(String text) {
        var refused = assertThrows(StorageException.class, () -> ChangeCodec.read(text));
        assertEquals("Part of this plan is damaged and cannot be read.", refused.getMessage());
    }

    private static <T> void assertAllAmong(Stream<? extends T> values, Class<T> sealed) {
        assertEquals(
                Set.of(sealed.getPermittedSubclasses()),
                values.map(Object::getClass).collect(Collectors.toSet()));
    }

    /// Every item as it is added, then one of each other kind of change.
    private static Stream<PlanChange> goldenChanges() {
        var section = EveryKind.section();
        return Stream.concat(
                EveryKind.items().map(Added::new),
                Stream.of(
                        new Removed(section),
                        new Revised(section, section.withTitle("Café — “plan” 🏥")),
                        new Together(List.of(new Added(section), new Removed(section)))));
    }

    /// Before version 4 nobody remembered what a test asked.
    private static List<PlanChange> goldenBefore4() {
        return goldenChanges()
                .map(change ->
                        change instanceof Added(Link link) ? new Added(link.asking("")) : change)
                .toList();
    }

    private static List<String> golden() throws IOException {
        return lines("changes-4.jsonl");
    }

    private static List<String> lines(String name) throws IOException {
        try (var lines = ChangeCodecTest.class.getResourceAsStream(name)) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
