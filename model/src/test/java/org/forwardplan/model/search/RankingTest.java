package org.forwardplan.model.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.search.Ranking.Found;
import org.forwardplan.model.search.Ranking.Match;
import org.forwardplan.model.search.Ranking.Part;
import org.forwardplan.model.search.Ranking.Text;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

class RankingTest {

    private static Text<String> text(String key, String words) {
        return new Text<>(key, List.of(new Part(words, 1)));
    }

    private static List<String> order(Ranking<String> ranking, String question) {
        return ranking.find(List.of(new Part(question, 1))).stream().map(Found::key).toList();
    }

    @Test
    void what_shares_the_rare_words_comes_first_and_what_shares_none_is_left_out() {
        var ranking =
                Ranking.of(
                        List.of(
                                text("beds", "The plan for hospital beds"),
                                text("housing", "The plan for housing and care"),
                                text("waits", "How long residents wait")));
        assertEquals(List.of("housing", "beds"), order(ranking, "Does the plan cover housing?"));
        assertEquals(List.of(), order(ranking, "the of and"));
        assertEquals(List.of(), order(Ranking.of(List.of()), "housing"));
    }

    @Test
    void a_heading_can_weigh_more_than_the_text_below_it() {
        var ranking =
                Ranking.of(
                        List.of(
                                new Text<>("text", List.of(new Part("safeguarding of adults", 1))),
                                new Text<>(
                                        "heading",
                                        List.of(
                                                new Part("Safeguarding", 3),
                                                new Part("What we do", 1)))));
        assertEquals(List.of("heading", "text"), order(ranking, "safeguarding"));
    }

    @Test
    void the_same_words_count_for_less_in_a_long_text() {
        var ranking =
                Ranking.of(
                        List.of(
                                text(
                                        "long",
                                        "research " + "beds wards clinics theatres ".repeat(9)),
                                text("short", "research networks")));
        assertEquals(List.of("short", "long"), order(ranking, "research"));
    }

    @Test
    void each_find_is_explained_by_the_words_as_they_were_asked() {
        var ranking =
                Ranking.of(List.of(text("one", "Training for research"), text("two", "Beds")));
        var found = ranking.find(List.of(new Part("Will research be training?", 1))).getFirst();
        assertEquals(
                List.of("research", "training"),
                found.matches().stream().map(Match::word).sorted().toList());
        assertTrue(found.matches().stream().allMatch(match -> match.score() > 0));
        assertEquals(found.score(), found.matches().stream().mapToDouble(Match::score).sum(), 1e-9);
    }

    @Test
    void reading_says_how_far_it_is_and_stops_where_it_is_cancelled() {
        var texts = IntStream.range(0, 500).mapToObj(n -> text("text " + n, "beds")).toList();
        var reports = new ArrayList<Long>();
        var stopping =
                new Progress() {
                    @Override
                    public void report(long done, long total, String what) {
                        assertEquals(500, total);
                        reports.add(done);
                    }

                    @Override
                    public boolean cancelled() {
                        return reports.size() == 2;
                    }
                };
        assertThrows(CancellationException.class, () -> Ranking.of(texts, stopping));
        assertEquals(List.of(0L, 200L), reports);
    }
}
