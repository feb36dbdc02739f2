package org.forwardplan.persistence.planfile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Section;
import org.forwardplan.persistence.plantext.PlanTextFiles;
import org.forwardplan.persistence.rulebooks.RulebookFiles;
import org.forwardplan.persistence.samples.SamplePlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/// A plan that leaves as text comes back as the plan it was.
class TextRoundTripTest {

    private static final int DIFFERENT_ITEMS = 8;

    private final PlanTextFiles texts = new PlanTextFiles(PlanFolder.CLOCK);

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void any_plan_and_all_that_happened_to_it_come_back(@ForAll("items") List<PlanItem> items)
            throws IOException {
        comesBack(history(items));
    }

    @Test
    void something_of_every_kind_comes_back() throws IOException {
        comesBack(started(EveryKind.allAdded()));
    }

    @Test
    void the_sample_plan_comes_back() throws IOException {
        comesBack(started(new SamplePlans(new RulebookFiles()).northEastLondon().change()));
    }

    @Test
    void an_empty_plan_comes_back() throws IOException {
        comesBack(new ReadPlan(Plan.EMPTY, new Journal(List.of())));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_plan_of_an_earlier_version_comes_back(int version) throws IOException {
        var folder = Files.createTempDirectory("texts");
        var file = folder.resolve("earlier.fplan");
        try (var in =
                TextRoundTripTest.class.getResourceAsStream(
                        "version-%d.fplan".formatted(version))) {
            Files.copy(in, file);
        }
        comesBack(PlanFolder.store().read(file));
        Siblings.clear(file);
        Files.delete(folder);
    }

    @Test
    void what_comes_back_makes_a_plan_file_that_holds_the_same() throws IOException {
        var folder = Files.createTempDirectory("texts");
        var content = started(EveryKind.allAdded());
        var zip = folder.resolve("out.zip");
        texts.write(content, zip, Progress.SILENT);

        var file = folder.resolve("Again.fplan");
        PlanFolder.store().write(file, texts.read(zip, Progress.SILENT), _ -> {});

        assertEquals(content, PlanFolder.store().read(file));
        Files.delete(file);
        Files.delete(zip);
        Files.delete(folder);
    }

    private void comesBack(ReadPlan content) throws IOException {
        var zip = Files.createTempFile("plan", ".zip");
        var again = Files.createTempFile("plan", ".zip");
        try {
            texts.write(content, zip, Progress.SILENT);
            var read = texts.read(zip, Progress.SILENT);
            assertEquals(content.plan(), read.plan());
            assertEquals(content.journal(), read.journal());
            texts.write(read, again, Progress.SILENT);
            assertArrayEquals(Files.readAllBytes(zip), Files.readAllBytes(again));
            assertTrue(Files.size(zip) > 0);
        } finally {
            Files.delete(zip);
            Files.delete(again);
        }
    }

    private static ReadPlan started(PlanChange change) {
        return new ReadPlan(
                Plan.EMPTY.after(change),
                new Journal(List.of(new JournalEntry(1, EveryKind.edit("Start", change)))));
    }

    /// Each item is put in, put in its place, or taken out where it is there already.
    private static ReadPlan history(List<PlanItem> items) {
        var plan = Plan.EMPTY;
        var entries = new ArrayList<JournalEntry>();
        for (var item : items) {
            var was = plan.find(item.getClass(), item.id());
            PlanChange change =
                    was.isEmpty()
                            ? new Added(item)
                            : was.get().equals(item)
                                    ? new Removed(item)
                                    : new Revised(was.get(), item);
            plan = plan.after(change);
            var edit =
                    new Edit(PlanFolder.CLOCK.instant(), "", Edit.Act.UNDONE, item.name(), change);
            entries.add(new JournalEntry(entries.size() + 1L, edit));
        }
        return new ReadPlan(plan, new Journal(entries));
    }

    @Provide
    Arbitrary<List<PlanItem>> items() {
        var ids = Arbitraries.integers().between(500, 500 + DIFFERENT_ITEMS).map(EveryKind::id);
        var words = Arbitraries.strings().all().ofMaxLength(40);
        var sections =
                Combinators.combine(ids, words, words, Arbitraries.of(Section.Status.class))
                        .as((id, title, lead, status) ->
                                (PlanItem)
                                        new Section(
                                                new SectionId(id), null, 0, title, lead, status));
        return Arbitraries.oneOf(sections, Arbitraries.of(EveryKind.items().toList()))
                .list()
                .ofMaxSize(40);
    }
}
