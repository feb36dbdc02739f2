package org.forwardplan.model.search;

import org.forwardplan.model.jobs.Progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Orders texts by how much they have to do with a question, and says by which words.
///
/// A word counts for more the fewer texts hold it, for less each further time it stands in one, and
/// for less in a long text (Okapi BM25). Texts can be made of parts that weigh differently, such as
/// a heading and what stands under it. Words every text is full of count for nothing.
public final class Ranking<K> {

    /// How soon a repeated word stops counting.
    private static final double SATURATION = 2;

    /// How much a long text is held back, from 0 to 1.
    private static final double LENGTH = 0.5;

    /// How many texts are read between two reports.
    private static final int AT_ONCE = 200;

    private final List<Counted<K>> texts;
    private final Map<String, Integer> holders = new HashMap<>();
    private final double usualLength;

    /// Words that count `weight` times.
    public record Part(String words, double weight) {}

    /// Something to be found, and what it says.
    public record Text<K>(K key, List<Part> parts) {

        public Text {
            parts = List.copyOf(parts);
        }
    }

    /// Something that has to do with the question.
    ///
    /// @param score comparable within one question only
    /// @param matches the words both share, the most telling first
    public record Found<K>(K key, double score, List<Match> matches) {

        public Found {
            matches = List.copyOf(matches);
        }
    }

    /// A word that the question and a text share.
    ///
    /// @param word as the question has it
    /// @param score its share of the whole
    public record Match(String word, String stem, double score) {}

    private record Counted<K>(K key, Map<String, Double> weights, double length) {}

    private record Asked(String word, double weight) {}

    private Ranking(List<Text<K>> texts, Progress progress) {
        this.texts = counted(texts, progress);
        this.texts.forEach(text ->
                text.weights().keySet().forEach(stem -> holders.merge(stem, 1, Integer::sum)));
        this.usualLength =
                Math.max(1, this.texts.stream().mapToDouble(Counted::length).average().orElse(1));
    }

    /// Reads the texts once; asking is then quick.
    public static <K> Ranking<K> of(List<Text<K>> texts) {
        return of(texts, Progress.SILENT);
    }

    /// Reads the texts once and says how far it is; asking is then quick.
    ///
    /// @throws java.util.concurrent.CancellationException where it stopped because the planner
    ///   cancelled
    public static <K> Ranking<K> of(List<Text<K>> texts, Progress progress) {
        return new Ranking<>(texts, progress);
    }

    private static <K> List<Counted<K>> counted(List<Text<K>> texts, Progress progress) {
        var counted = new ArrayList<Counted<K>>(texts.size());
        for (var text : texts) {
            if (counted.size() % AT_ONCE == 0) {
                progress.stopIfCancelled();
                progress.report(counted.size(), texts.size(), "");
            }
            counted.add(counted(text));
        }
        return List.copyOf(counted);
    }

    private static <K> Counted<K> counted(Text<K> text) {
        var weights = new HashMap<String, Double>();
        var length = 0.0;
        for (var part : text.parts()) {
            for (var word : Words.in(part.words())) {
                if (!Words.common(word.text())) {
                    weights.merge(word.stem(), part.weight(), Double::sum);
                    length += part.weight();
                }
            }
        }
        return new Counted<>(text.key(), weights, length);
    }

    /// Everything that shares a word with the question, the best first; things that fit equally
    /// well keep their order.
    public List<Found<K>> find(List<Part> question) {
        var asked = asked(question);
        var found = new ArrayList<Found<K>>();
        for (var text : texts) {
            var matches =
                    asked.entrySet().stream()
                            .filter(word -> text.weights().containsKey(word.getKey()))
                            .map(word ->
                                    new Match(
                                            word.getValue().word(),
                                            word.getKey(),
                                            score(word.getKey(), word.getValue(), text)))
                            .sorted(Comparator.comparingDouble(Match::score).reversed())
                            .toList();
            if (!matches.isEmpty()) {
                var score = matches.stream().mapToDouble(Match::score).sum();
                found.add(new Found<>(text.key(), score, matches));
            }
        }
        found.sort(Comparator.comparingDouble((Found<K> it) -> it.score()).reversed());
        return found;
    }

    private static Map<String, Asked> asked(List<Part> question) {
        var asked = new LinkedHashMap<String, Asked>();
        for (var part : question) {
            for (var word : Words.in(part.words())) {
                if (!Words.common(word.text())) {
                    asked.merge(
                            word.stem(),
                            new Asked(word.text(), part.weight()),
                            (one, other) ->
                                    new Asked(one.word(), Math.max(one.weight(), other.weight())));
                }
            }
        }
        return asked;
    }

    private double score(String stem, Asked asked, Counted<K> text) {
        var weight = text.weights().getOrDefault(stem, 0.0);
        var size = 1 - LENGTH + LENGTH * text.length() / usualLength;
        return asked.weight()
                * rarity(stem)
                * weight
                * (SATURATION + 1)
                / (weight + SATURATION * size);
    }

    private double rarity(String stem) {
        var holding = holders.getOrDefault(stem, 0);
        return Math.log(1 + (texts.size() - holding + 0.5) / (holding + 0.5));
    }
}
