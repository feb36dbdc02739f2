package org.forwardplan.model.trace;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.InForce;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.TestRef;
import org.forwardplan.model.search.Ranking;
import org.forwardplan.model.search.Ranking.Found;
import org.forwardplan.model.search.Ranking.Part;
import org.forwardplan.model.search.Ranking.Text;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What probably answers a test, and which tests a passage probably answers, by the words they
/// share. A suggestion is a place to look first, and never a link.
///
/// The words of a test weigh most, then the title of its requirement; for a passage its own words,
/// then the headings it stands under.
public final class Suggestions {

    private static final double TEST = 2;
    private static final double TITLE = 2;
    private static final double SUMMARY = 0.8;
    private static final double WORDS = 1;
    private static final double HEADING = 3;
    private static final double ABOVE = 1;

    private final Plan plan;
    private final Outline outline;
    private @Nullable Ranking<PassageId> passages;
    private @Nullable Ranking<TestRef> tests;

    private Suggestions(Plan plan, Outline outline) {
        this.plan = plan;
        this.outline = outline;
    }

    /// Reads what a question needs of the plan when it is first asked; each further question of its
    /// kind is then quick. May be asked on any thread.
    public static Suggestions of(Plan plan, Outline outline) {
        return new Suggestions(plan, outline);
    }

    /// The passages that probably answer a test, the likeliest first.
    public List<Found<PassageId>> passages(TestRef test, Progress progress) {
        return plan.find(Requirement.class, test.requirement())
                .flatMap(requirement ->
                        requirement
                                .test(test.test())
                                .map(asked ->
                                        readPassages(progress).find(question(requirement, asked))))
                .orElse(List.of());
    }

    private synchronized Ranking<PassageId> readPassages(Progress progress) {
        var read = passages;
        if (read == null) {
            read = Ranking.of(passages(outline), progress);
            passages = read;
        }
        return read;
    }

    private synchronized Ranking<TestRef> readTests() {
        var read = tests;
        if (read == null) {
            read = Ranking.of(tests(plan));
            tests = read;
        }
        return read;
    }

    /// The tests a passage probably answers, the likeliest first.
    public List<Found<TestRef>> tests(PassageId passage) {
        return outline.entryOf(passage)
                .flatMap(entry ->
                        entry.passages().stream()
                                .filter(it -> it.id().equals(passage))
                                .findFirst()
                                .map(it -> readTests().find(text(entry, it))))
                .orElse(List.of());
    }

    private static List<Part> question(Requirement requirement, Requirement.Test test) {
        return List.of(
                new Part(test.asks(), TEST),
                new Part(requirement.title(), TITLE),
                new Part(requirement.summary(), SUMMARY));
    }

    private static List<Text<TestRef>> tests(Plan plan) {
        return InForce.of(plan).asked().stream()
                .flatMap(requirement ->
                        requirement.tests().stream()
                                .map(test ->
                                        new Text<>(
                                                requirement.ref(test),
                                                question(requirement, test))))
                .toList();
    }

    private List<Text<PassageId>> passages(Outline outline) {
        var texts = new ArrayList<Text<PassageId>>();
        for (var entry : outline.entries()) {
            for (var passage : entry.passages()) {
                if (!passage.body().blank()) {
                    texts.add(new Text<>(passage.id(), text(entry, passage)));
                }
            }
        }
        return texts;
    }

    private List<Part> text(Outline.Entry entry, Passage passage) {
        return List.of(
                new Part(passage.body().plainText(), WORDS),
                new Part(entry.section().title(), HEADING),
                new Part(above(entry), ABOVE));
    }

    private String above(Outline.Entry entry) {
        return Optional.ofNullable(entry.section().parent())
                .flatMap(outline::entry)
                .map(parent -> parent.section().title() + " " + above(parent))
                .orElse("");
    }
}
