package org.forwardplan.model.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.forwardplan.model.papers.Block;
import org.forwardplan.model.papers.Block.Box;
import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.ListItem;
import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.papers.Block.Table;
import org.forwardplan.model.papers.Block.Tracked;
import org.forwardplan.model.papers.JointForwardPlanPaper;
import org.forwardplan.model.papers.Settled;
import org.forwardplan.model.papers.Span;
import org.forwardplan.model.papers.Track;
import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.ProfileId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.PlanProfile;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Run;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.TextTable;
import org.forwardplan.model.redline.Attribution.Author;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class RedlineTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final Author LEAD = new Author("Planning lead", Instant.EPOCH);
    private static final Attribution BY_THE_LEAD = new Attribution(Map.of(), LEAD);
    private static final SectionId CARE = new SectionId(new UUID(1, 1));
    private static final SectionId BEDS = new SectionId(new UUID(1, 2));

    private static final List<String> TITLES = List.of("Care", "Beds", "Places");

    @Provide
    Arbitrary<Plan> plans() {
        var words =
                Arbitraries.of("beds", "open", "March", "40", "people", "wait", "less", "places");
        var run =
                Combinators.combine(
                                words.list().ofMaxSize(6),
                                Arbitraries.of(false, true),
                                Arbitraries.of("", "https://nhs.uk", "plan:section/" + CARE.text()))
                        .as((said, bold, link) ->
                                new Run(
                                        String.join(" ", said) + " ",
                                        bold,
                                        false,
                                        link.isEmpty() ? null : link));
        var paragraph =
                Combinators.combine(
                                Arbitraries.of(Prose.Paragraph.Kind.class),
                                run.list().ofMinSize(1).ofMaxSize(3))
                        .as((kind, runs) -> new Prose.Paragraph(kind, 1, runs));
        var prose = paragraph.list().ofMaxSize(4).map(Prose::new);
        var row = words.list().ofSize(2);
        Arbitrary<PassageBody> body =
                Arbitraries.oneOf(
                        prose.map(it -> it),
                        prose.map(it -> new Callout(Callout.Kind.CASE_STUDY, "Here", it)),
                        Combinators.combine(words, row.list().ofMaxSize(4))
                                .as((caption, rows) ->
                                        new TextTable(caption, List.of("Site", "Beds"), rows)));
        return Combinators.combine(
                        words.list().ofSize(3),
                        body.list().ofSize(8),
                        Arbitraries.integers().between(0, 3).list().ofSize(8),
                        Arbitraries.shuffle(IntStream.range(0, 8).boxed().toList()))
                .as(RedlineTest::plan);
    }

    @Property(tries = 300)
    void accepting_every_mark_gives_the_later_paper_and_rejecting_it_the_earlier(
            @ForAll("plans") Plan then, @ForAll("plans") Plan now) {
        var marked = redline(then, now);

        assertEquals(said(paper(now)), said(Settled.accepted(marked)));
        assertEquals(said(paper(then)), said(Settled.rejected(marked)));
    }

    @Property(tries = 100)
    void a_paper_that_has_not_changed_has_no_marks(@ForAll("plans") Plan plan) {
        assertEquals(
                paper(plan).stream().filter(it -> !(it instanceof Block.Marked)).toList(),
                redline(plan, plan));
    }

    @Test
    void a_word_that_changed_is_marked_within_its_paragraph() {
        var marked = redline(beds("We will open 40 beds"), beds("We will open 30 beds"));

        assertEquals(
                "We will open -40-+30+ beds",
                marked.stream()
                        .filter(Paragraph.class::isInstance)
                        .map(it -> marks(((Paragraph) it).spans()))
                        .filter(it -> it.startsWith("We"))
                        .collect(Collectors.joining()));
        assertTrue(marked.stream().noneMatch(Tracked.class::isInstance));
    }

    @Test
    void a_passage_taken_to_another_section_went_from_there_to_here() {
        var passage = passage(1, BEDS, 0, Prose.of("We will open 40 beds"));
        var stays =
                List.of(
                        passage(2, BEDS, 1, Prose.of("In Vale")),
                        passage(3, CARE, 1, Prose.of("Everywhere")));
        var then = plan(TITLES, Stream.concat(Stream.of(passage), stays.stream()).toList());
        var now =
                plan(
                        TITLES,
                        Stream.concat(Stream.of(passage.at(CARE, 0)), stays.stream()).toList());

        var tracks =
                redline(then, now).stream()
                        .filter(Tracked.class::isInstance)
                        .map(it -> ((Tracked) it).track())
                        .toList();

        assertEquals(
                List.of(Track.Kind.MOVED_TO, Track.Kind.MOVED_FROM),
                tracks.stream().map(Track::kind).toList());
        assertEquals(tracks.getFirst().move(), tracks.getLast().move());
    }

    @Test
    void a_row_that_came_is_marked_as_a_row() {
        var header = List.of("Site", "Beds");
        var was = new TextTable("Beds", header, List.of(List.of("Vale", "12")));
        var is =
                new TextTable("Beds", header, List.of(List.of("Vale", "12"), List.of("Hill", "8")));

        var table =
                redline(plan(passage(1, BEDS, 0, was)), plan(passage(1, BEDS, 0, is))).stream()
                        .filter(Table.class::isInstance)
                        .map(Table.class::cast)
                        .findFirst()
                        .orElseThrow();

        assertEquals(Map.of(1, Track.inserted(LEAD.by(), LEAD.at())), table.tracks().rows());
    }

    private static List<Block> redline(Plan then, Plan now) {
        return new RedlinePaper("Draft 1", "Now").make(then, now, DAY, BY_THE_LEAD).blocks();
    }

    private static List<Block> paper(Plan plan) {
        return JointForwardPlanPaper.marked(plan, DAY).blocks();
    }

    private static Plan beds(String text) {
        return plan(passage(1, BEDS, 0, Prose.of(text)));
    }

    private static Plan plan(Passage passage) {
        return plan(TITLES, List.of(passage));
    }

    private static Plan plan(List<String> titles, List<Passage> passages) {
        var items = new ArrayList<PlanItem>(passages);
        items.add(
                new PlanProfile(
                        new ProfileId(new UUID(0, 1)),
                        "Vale",
                        "Joint Forward Plan",
                        "NHS Vale",
                        new FinancialYear(2027),
                        5,
                        "jfp",
                        "JFP"));
        for (var at = 0; at < titles.size(); at++) {
            items.add(
                    new Section(
                            new SectionId(new UUID(1, at + 1)),
                            null,
                            at,
                            titles.get(at),
                            "",
                            Section.Status.DRAFTING));
        }
        return Plan.of(items.stream());
    }

    private static Plan plan(
            List<String> titles,
            List<PassageBody> bodies,
            List<Integer> homes,
            List<Integer> order) {
        var passages = new ArrayList<Passage>();
        for (var at = 0; at < bodies.size(); at++) {
            if (homes.get(at) > 0) {
                passages.add(
                        passage(
                                at,
                                new SectionId(new UUID(1, homes.get(at))),
                                order.get(at),
                                bodies.get(at)));
            }
        }
        return plan(titles, passages);
    }

    private static Passage passage(int number, SectionId in, int position, PassageBody body) {
        return new Passage(new PassageId(new UUID(2, number)), in, position, body);
    }

    private static List<String> said(List<Block> blocks) {
        return blocks.stream().flatMap(RedlineTest::said).toList();
    }

    private static Stream<String> said(Block block) {
        return switch (block) {
            case Heading it -> Stream.of("# " + it.text());
            case Paragraph it -> Stream.of("p " + look(it.spans()));
            case ListItem it -> Stream.of("* " + it.numbered() + look(it.spans()));
            case Table it ->
                    Stream.concat(
                            Stream.of("t " + it.caption()),
                            it.rows().stream()
                                    .map(row ->
                                            row.stream()
                                                    .flatMap(cell -> cell.paragraphs().stream())
                                                    .map(RedlineTest::look)
                                                    .collect(Collectors.joining("|"))));
            case Box it -> Stream.concat(Stream.of("b " + it.title()), said(it.content()).stream());
            default -> Stream.empty();
        };
    }

    private static String look(List<Span> spans) {
        return spans.stream()
                .map(span ->
                        switch (span) {
                            case Span.Words it ->
                                    it.text()
                                            .chars()
                                            .mapToObj(c -> (char) c + (it.bold() ? "!" : ""))
                                            .collect(Collectors.joining());
                            case Span.Hyperlink it ->
                                    it.text()
                                            .chars()
                                            .mapToObj(c -> (char) c + "@")
                                            .collect(Collectors.joining());
                            case Span.CrossReference it -> "§" + it.anchor() + it.shows();
                            case Span.Tracked it -> throw new IllegalStateException(it.toString());
                        })
                .collect(Collectors.joining());
    }

    private static String marks(List<Span> spans) {
        return spans.stream()
                .map(span ->
                        span instanceof Span.Tracked(Track track, Span words)
                                ? (track.stays() ? "+%s+" : "-%s-").formatted(words.text())
                                : span.text())
                .collect(Collectors.joining());
    }
}
