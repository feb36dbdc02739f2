package org.forwardplan.persistence.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.papers.Paper;
import org.forwardplan.model.plan.ItemId.MadePaperId;
import org.forwardplan.model.plan.MadePaper;
import org.forwardplan.model.plan.MadePaper.Recipe;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.remaking.ComparisonPaper;
import org.forwardplan.model.remaking.ComparisonRecipe;
import org.forwardplan.model.remaking.ComparisonRecipe.Order;
import org.forwardplan.model.remaking.Remaking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/// Papers that were made come out the same again, whatever has become of the plan.
class RemakingTest {

    @TempDir Path folder;

    private final RecordedPapers papers = new RecordedPapers();

    @Test
    void every_kind_of_paper_is_made_again_byte_for_byte() throws IOException {
        var first = new LinkedHashMap<MadePaper, byte[]>();
        for (var entry : made().entrySet()) {
            first.put(entry.getKey(), WrittenDocument.of(entry.getValue(), folder).bytes());
        }
        papers.workOn();

        for (var entry : made().entrySet()) {
            assertArrayEquals(
                    first.get(entry.getKey()),
                    WrittenDocument.of(entry.getValue(), folder).bytes(),
                    entry.getKey().title());
        }
        assertEquals(
                "[board-paper, change-paper, change-paper-back, change-paper-of-versions, changes,"
                        + " declaration, despatch, duties, plan, redline, redline-back,"
                        + " redline-of-versions, reference, section-review,"
                        + " section-review-beneath, summary]",
                new TreeSet<>(first.keySet().stream().map(MadePaper::title).toList()).toString());
    }

    @Test
    void a_paper_to_be_made_is_the_one_that_is_made_again() {
        var recipe =
                new ComparisonRecipe(ComparisonPaper.REDLINE, Order.TO_NOW, papers.approved().id())
                        .dated(Papers.DAY);
        var draft =
                new MadePaper(
                        new MadePaperId(new UUID(8, 99)),
                        papers.plan().now(),
                        "Somebody else",
                        "Redline",
                        recipe,
                        papers.plan().journal().last(),
                        "redline.docx",
                        "");
        var before = papers.remaking().of(draft).orElseThrow();

        papers.plan().does(new Added(draft.savedAs("redline.docx", "0")));
        papers.workOn();

        assertEquals(before, papers.remaking().of(draft).orElseThrow());
    }

    @Test
    void versions_bear_the_names_they_had() {
        papers.workOn();

        var paper = paper("redline-of-versions");

        assertEquals("Changes marked: from “Approved” to “Published”", paper.status());
    }

    @Test
    void another_version_than_the_parts_carry_makes_another_paper() {
        var board =
                papers.every().stream()
                        .filter(it -> it.recipe().boardPaper() != null)
                        .map(it -> papers.remaking().of(it).orElseThrow())
                        .toList();

        assertEquals(4, board.size());
        assertNotEquals(board.get(1), board.get(2));
        assertEquals(board.get(1).title(), board.get(2).title());
    }

    @Test
    void what_another_plan_file_was_compared_with_cannot_be_made_again_and_says_so() {
        var recipe =
                new ComparisonRecipe(ComparisonPaper.CHANGES, Order.OTHER_PLAN, null)
                        .dated(Papers.DAY);
        var made = madeBy(recipe);

        assertTrue(papers.remaking().of(made).isEmpty());
        assertTrue(Remaking.obstacle(made).orElseThrow().contains("another plan file"));
        assertTrue(papers.every().stream().allMatch(it -> Remaking.obstacle(it).isEmpty()));
    }

    @Test
    void a_paper_of_an_unknown_kind_is_not_made() {
        assertTrue(
                papers.remaking()
                        .of(
                                madeBy(
                                        new Recipe(
                                                "minutes",
                                                Papers.DAY,
                                                null,
                                                null,
                                                null,
                                                null,
                                                "",
                                                "")))
                        .isEmpty());
    }

    private MadePaper madeBy(Recipe recipe) {
        var made = papers.every().getFirst();
        return new MadePaper(
                made.id(),
                made.at(),
                made.by(),
                made.title(),
                recipe,
                made.entry(),
                made.file(),
                made.sha256());
    }

    private Map<MadePaper, Paper> made() {
        var made = new LinkedHashMap<MadePaper, Paper>();
        papers.every().forEach(it -> made.put(it, papers.remaking().of(it).orElseThrow()));
        return made;
    }

    private Paper paper(String key) {
        return papers.every().stream()
                .filter(it -> it.title().equals(key))
                .findFirst()
                .flatMap(papers.remaking()::of)
                .orElseThrow();
    }
}
