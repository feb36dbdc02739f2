package org.forwardplan.persistence.word;

import org.forwardplan.model.boardpapers.CoverSheet;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.papers.Paper;
import org.forwardplan.model.papers.PaperKind;
import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.BoardPaper;
import org.forwardplan.model.plan.ItemId.BoardPaperId;
import org.forwardplan.model.plan.ItemId.MadePaperId;
import org.forwardplan.model.plan.ItemId.RevisionId;
import org.forwardplan.model.plan.MadePaper;
import org.forwardplan.model.plan.MadePaper.Recipe;
import org.forwardplan.model.plan.PaperPart;
import org.forwardplan.model.plan.PaperPart.DutyLayout;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Revision;
import org.forwardplan.model.plan.Revision.Route;
import org.forwardplan.model.remaking.ComparisonPaper;
import org.forwardplan.model.remaking.ComparisonRecipe;
import org.forwardplan.model.remaking.ComparisonRecipe.Order;
import org.forwardplan.model.remaking.Recipes;
import org.forwardplan.model.remaking.Remaking;
import org.forwardplan.model.revisions.RevisionPaper;
import org.forwardplan.model.revisions.RevisionTasks;
import org.forwardplan.persistence.rulebooks.RulebookFiles;
import org.forwardplan.persistence.samples.SamplePlans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// A paper of every kind the workbench makes, of the sample plan in the middle of its life: two
/// versions, edits after each, judgements and papers for meetings.
public final class RecordedPapers {

    private final LivingPlan plan =
            new LivingPlan(new SamplePlans(new RulebookFiles()).northEastLondon().plan());
    private final Baseline approved = plan.freeze("Approved");
    private final Baseline published;
    private final List<MadePaper> every = new ArrayList<>();

    public RecordedPapers() {
        rewrite("We will see people sooner.");
        published = plan.freeze("Published");
        plan.does(new Removed(texts().get(3)));
        rewrite("We will see people within six weeks.");
        PaperKind.ALL.forEach(kind -> record(Recipes.of(kind, Papers.DAY)));
        CoverSheet.ALL.forEach(this::meeting);
        for (var paper : ComparisonPaper.values()) {
            record(new ComparisonRecipe(paper, Order.TO_NOW, approved.id()).dated(Papers.DAY));
            record(new ComparisonRecipe(paper, Order.FROM_NOW, approved.id()).dated(Papers.DAY));
            record(
                    new ComparisonRecipe(paper, Order.VERSIONS, approved.id()).dated(Papers.DAY),
                    published.entry());
        }
        judged(Route.CONFIRMED);
        judged(Route.OTHER);
        judged(Route.SIGNIFICANT);
        var chapter = Outline.of(plan.plan()).entries().getFirst().section().id();
        record(Recipes.review(chapter, true, Papers.DAY));
        record(Recipes.review(chapter, false, Papers.DAY));
    }

    LivingPlan plan() {
        return plan;
    }

    Baseline approved() {
        return approved;
    }

    Baseline published() {
        return published;
    }

    /// All of them, as the plan remembers them.
    List<MadePaper> every() {
        return List.copyOf(every);
    }

    /// All of them as they are printed, by kind and number.
    public Map<String, Paper> printed() {
        var printed = new LinkedHashMap<String, Paper>();
        every.forEach(it ->
                printed.put(
                        "%s %d".formatted(it.title(), printed.size()),
                        remaking().of(it).orElseThrow()));
        return printed;
    }

    Remaking remaking() {
        return new Remaking(plan.journal(), plan.plan());
    }

    /// Goes on with the plan as a year's work would.
    void workOn() {
        rewrite("Written quite anew.");
        plan.does(new Removed(texts().get(5)));
        var named = plan.plan().find(Baseline.class, published.id()).orElseThrow();
        plan.does(
                new Revised(
                        named,
                        new Baseline(
                                named.id(),
                                "Published in June",
                                named.purpose(),
                                named.on(),
                                named.by(),
                                named.note(),
                                named.entry())));
        plan.freeze("Next year");
    }

    private void rewrite(String words) {
        var passage = texts().getFirst();
        plan.does(new Revised(passage, passage.withBody(Prose.of(words))));
    }

    private List<Passage> texts() {
        return plan.plan().all(Passage.class).stream()
                .filter(it -> it.body() instanceof Prose text && !text.blank())
                .toList();
    }

    private void record(Recipe recipe) {
        record(recipe, plan.journal().last());
    }

    private void record(Recipe recipe, long entry) {
        var made =
                new MadePaper(
                        new MadePaperId(new UUID(8, every.size())),
                        plan.now(),
                        "Head of planning",
                        recipe.paper(),
                        recipe.writtenAs("", "docx"),
                        entry,
                        recipe.paper() + ".docx",
                        "");
        plan.does(new Added(made));
        every.add(made);
    }

    private void meeting(CoverSheet sheet) {
        var id = new BoardPaperId(UUID.nameUUIDFromBytes(sheet.key().getBytes()));
        plan.does(
                new Added(
                        new BoardPaper(
                                id,
                                0,
                                "The plan so far",
                                "Board",
                                Papers.DAY,
                                Papers.DAY,
                                sheet.action(),
                                sheet.fields(),
                                parts())));
        record(Recipes.meeting(id, Papers.DAY, null));
        if (sheet == CoverSheet.GENERIC_ICB) {
            record(Recipes.meeting(id, Papers.DAY, published.id()));
        }
    }

    private List<PaperPart> parts() {
        var chapter = Outline.of(plan.plan()).entries().getFirst().section().id();
        return Stream.<PaperPart>concat(
                        Stream.of(
                                new PaperPart.Text("Update", Prose.of("The draft is whole.")),
                                new PaperPart.Sections(List.of(chapter)),
                                new PaperPart.Changes(approved.id()),
                                new PaperPart.Objectives()),
                        Stream.of(DutyLayout.values())
                                .map(layout ->
                                        new PaperPart.Duties(
                                                layout,
                                                layout == DutyLayout.CHANGES
                                                        ? approved.id()
                                                        : null)))
                .toList();
    }

    private void judged(Route route) {
        var revision =
                new Revision(
                        new RevisionId(new UUID(9, route.ordinal())),
                        published.id(),
                        route,
                        "the board of the ICB",
                        Papers.DAY,
                        "Two wards open later.",
                        plan.journal().last(),
                        RevisionTasks.of(plan.plan(), route, Papers.DAY));
        plan.does(new Added(revision));
        RevisionPaper.of(route)
                .forEach(paper -> record(Recipes.of(paper, revision.id(), Papers.DAY)));
    }
}
