package org.forwardplan.persistence.wordimport;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

import org.forwardplan.model.plan.Bytes;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.ProfileId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Picture;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.PlanProfile;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Paragraph.Kind;
import org.forwardplan.model.plan.Prose.Run;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.TextTable;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.imageio.ImageIO;

/// Random plans of sections with every kind of passage that a document can carry.
final class AnyPlan {

    private static final int DEEPEST_SECTION = 3;
    private static final List<String> WORDS =
            List.of(
                    "care",
                    "We will",
                    "“quick”",
                    "R&D",
                    "<b>",
                    "18 weeks",
                    "é",
                    "健康",
                    "🩺",
                    "5%",
                    "it’s",
                    "a - b",
                    "(see)",
                    "[1]",
                    "*",
                    "#1",
                    "Table",
                    "Figure 2",
                    "1.",
                    "non\u00a0stop",
                    "end.",
                    "Note",
                    "x_y",
                    "2027/28",
                    "–",
                    "\\");

    private static final List<String> OPENINGS =
            List.of("care", "We will", "“quick”", "R&D", "<b>", "é", "健康", "🩺", "18 weeks");
    private static final Arbitrary<String> NONE = Arbitraries.just("");

    private AnyPlan() {}

    /// @param depth as drawn; one that would skip a level stands as deep as it may
    private record Draft(int depth, String title, List<PassageBody> bodies) {}

    static Arbitrary<Plan> plans() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, DEEPEST_SECTION),
                        words(1, 4),
                        bodies().list().ofMaxSize(4))
                .as(Draft::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(AnyPlan::plan)
                .withoutEdgeCases();
    }

    private static Plan plan(List<Draft> drafts) {
        var items = new ArrayList<PlanItem>();
        items.add(
                new PlanProfile(
                        new ProfileId(new UUID(0, 1)),
                        "Any plan",
                        "Joint Forward Plan",
                        "NHS Anywhere",
                        new FinancialYear(2023),
                        5,
                        "any",
                        "Any rulebook"));
        items.add(picture());
        var open = new ArrayList<SectionId>();
        for (var at = 0; at < drafts.size(); at++) {
            var draft = drafts.get(at);
            var depth = Math.min(draft.depth(), open.size() + 1);
            var id = new SectionId(new UUID(1, at));
            open.subList(depth - 1, open.size()).clear();
            var parent = open.isEmpty() ? null : open.getLast();
            open.add(id);
            items.add(new Section(id, parent, at, draft.title(), "", Section.Status.DRAFTING));
            for (var body = 0; body < draft.bodies().size(); body++) {
                items.add(
                        new Passage(
                                new PassageId(new UUID(2, at * 100L + body)),
                                id,
                                body,
                                draft.bodies().get(body)));
            }
        }
        var plan = Plan.EMPTY;
        for (var item : items) {
            plan = plan.after(new Added(item));
        }
        return plan;
    }

    static Picture picture() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return Picture.of("image/png", 40, 30, new Bytes(bytes.toByteArray()));
    }

    private static Arbitrary<PassageBody> bodies() {
        var picture = picture().id();
        return Arbitraries.frequencyOf(
                Tuple.of(4, prose().map(PassageBody.class::cast)),
                Tuple.of(1, tables().map(PassageBody.class::cast)),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        words(1, 3),
                                        words(0, 3),
                                        Arbitraries.integers().between(10, 100))
                                .as((alt, caption, width) ->
                                        new Figure(picture, alt, caption, width))));
    }

    private static Arbitrary<Prose> prose() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(1, Paragraph.DEEPEST),
                        runs().list().ofMinSize(1).ofMaxSize(3))
                .as((kind, level, runs) -> new Paragraph(kind, kind == Kind.TEXT ? 1 : level, runs))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(Prose::new);
    }

    /// A link on paper has the look of a link.
    private static Arbitrary<Run> runs() {
        return Combinators.combine(
                        words(1, 3),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of("https://a.example/?b=1&c=2", "mailto:a@b.example")
                                .injectNull(0.8))
                .as((text, bold, italic, link) ->
                        link == null
                                ? new Run(text, bold, italic, null)
                                : new Run(text, false, false, link));
    }

    private static Arbitrary<TextTable> tables() {
        var cells = words(0, 2);
        return Arbitraries.integers()
                .between(1, 3)
                .flatMap(columns ->
                        Combinators.combine(
                                        words(0, 3),
                                        words(1, 2).list().ofSize(columns),
                                        cells.list()
                                                .ofSize(columns)
                                                .list()
                                                .ofMinSize(1)
                                                .ofMaxSize(3))
                                .as(TextTable::new));
    }

    /// What begins like an item of a list, or like a label, is read as one: so nothing does.
    private static Arbitrary<String> words(int fewest, int most) {
        var rest = Arbitraries.of(WORDS).list().ofMaxSize(most - 1);
        var some =
                Combinators.combine(Arbitraries.of(OPENINGS), rest)
                        .as((first, others) ->
                                others.isEmpty() ? first : first + " " + String.join(" ", others));
        return fewest > 0 ? some : Arbitraries.frequencyOf(Tuple.of(3, some), Tuple.of(1, NONE));
    }
}
