package org.forwardplan.model.papers;

import org.forwardplan.model.drafting.SinceSignOff;
import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.papers.Block.Callout;
import org.forwardplan.model.papers.Block.Contents;
import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.Marked;
import org.forwardplan.model.papers.Block.PageBreak;
import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.papers.Block.Tone;
import org.forwardplan.model.plan.ItemId.Commented;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanProfile;
import org.forwardplan.model.plan.Requirement.Kind;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.Section.Volume;
import org.forwardplan.model.wording.Wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The plan itself, as a board approves it and the public reads it: every section, then how it
/// meets its legal duties.
public final class JointForwardPlanPaper implements PaperKind {

    /// What a draft says below the heading of a section without text.
    public static final Callout UNWRITTEN =
            new Callout(Tone.WAITING, "To do", "This section has not been written yet.");

    private static final String APPENDIX = "How this plan meets its legal duties";
    private static final int CONTENTS_DEPTH = 2;

    @Override
    public String key() {
        return "plan";
    }

    @Override
    public String title(Plan plan) {
        return plan.profile().documentName();
    }

    @Override
    public String description() {
        return "The whole plan with contents page and an appendix that shows how it meets its legal"
                + " duties.";
    }

    @Override
    public String fileName() {
        return "joint-forward-plan";
    }

    @Override
    public List<String> contents(Plan plan) {
        var outline = Outline.of(Volumes.of(plan, Volume.PLAN));
        var written =
                outline.entries().stream()
                        .filter(entry ->
                                entry.passages().stream()
                                        .anyMatch(passage -> !passage.body().blank()))
                        .count();
        var drawn =
                plan.items(Passage.class)
                        .filter(passage -> passage.body() instanceof LiveBlock)
                        .count();
        var duties = duties(Coverage.of(plan));
        var unmet = duties.stream().filter(AnswerState::needsWork).count();
        return List.of(
                "Title page and contents",
                "%s, %d of them with text"
                        .formatted(
                                Wording.count(outline.entries().size(), "section", "sections"),
                                written),
                Wording.count(drawn, "table drawn from the plan", "tables drawn from the plan"),
                "Appendix: %s, %d of them not fully met"
                        .formatted(Wording.count(duties.size(), "duty", "duties"), unmet));
    }

    private static List<AnswerState> duties(Coverage coverage) {
        return coverage.rows().stream()
                .filter(row ->
                        row.requirement().kind() == Kind.STATUTORY
                                || row.requirement().kind() == Kind.RECOMMENDED)
                .map(row -> row.state())
                .toList();
    }

    @Override
    public Paper make(Plan plan, LocalDate today) {
        return of(plan, today);
    }

    public static Paper of(Plan plan, LocalDate today) {
        return of(plan, today, _ -> Stream.empty());
    }

    /// The same with a mark before each section's heading and each passage, to compare it by.
    public static Paper marked(Plan plan, LocalDate today) {
        return of(plan, today, item -> Stream.of(new Marked(item, List.of())));
    }

    private static Paper of(
            Plan plan, LocalDate today, Function<Commented, Stream<? extends Block>> marks) {
        return printed(Volumes.of(plan, Volume.PLAN), today, subtitle(plan.profile()), marks);
    }

    /// Another volume made like the plan itself.
    ///
    /// @param called as its title page says
    static Paper volume(Plan plan, Volume volume, String called, LocalDate today) {
        var subtitle = "%s: %s".formatted(called, subtitle(plan.profile()));
        return printed(Volumes.of(plan, volume), today, subtitle, _ -> Stream.empty());
    }

    private static Paper printed(
            Plan plan,
            LocalDate today,
            String subtitle,
            Function<Commented, Stream<? extends Block>> marks) {
        var coverage = Coverage.of(plan);
        var outline = Outline.of(plan);
        var draft = draft(plan, outline);
        var blocks = new ArrayList<Block>();
        blocks.add(new Contents("Contents", CONTENTS_DEPTH));
        blocks.add(new PageBreak());
        blocks.addAll(
                new SectionBlocks(plan, new LiveBlocks(plan, coverage, outline), draft)
                        .of(outline, outline.entries(), marks));
        blocks.addAll(appendix(new DutyTables(LiveScope.whole(plan, coverage), outline)));
        var profile = plan.profile();
        return new Paper(
                profile.title(),
                subtitle,
                status(plan, outline, draft),
                profile.organisation(),
                today,
                profile.title() + (draft ? " (draft)" : ""),
                true,
                false,
                blocks);
    }

    private static String subtitle(PlanProfile profile) {
        return profile.title().contains(profile.documentName())
                ? profile.period()
                : "%s %s".formatted(profile.documentName(), profile.period());
    }

    /// A plan is a draft until every section is signed off and still says what was signed off.
    private static boolean draft(Plan plan, Outline outline) {
        return outline.entries().isEmpty()
                || outline.entries().stream()
                        .anyMatch(entry -> entry.section().status() != Section.Status.SIGNED_OFF)
                || !SinceSignOff.changedSections(plan, outline).isEmpty();
    }

    private static String status(Plan plan, Outline outline, boolean draft) {
        var changed = SinceSignOff.changedSections(plan, outline).size();
        if (changed > 0) {
            return "Draft: %s changed since sign-off"
                    .formatted(Wording.count(changed, "section has", "sections have"));
        }
        return draft ? "Draft" : "Final text: every section is signed off";
    }

    private static List<Block> appendix(DutyTables duties) {
        var blocks = new ArrayList<Block>();
        blocks.add(new PageBreak());
        blocks.add(new Heading(1, "", "Appendix: " + APPENDIX, "appendix-duties", true));
        blocks.add(
                Paragraph.of(
                        "The law says what a plan like this must cover, and national guidance"
                            + " recommends more. These tables show how each point is met and where"
                            + " to read about it."));
        part(blocks, "Statutory duties", duties.signposts(new Filter(""), Kind.STATUTORY));
        part(blocks, "Recommended content", duties.signposts(new Filter(""), Kind.RECOMMENDED));
        return blocks;
    }

    private static void part(List<Block> blocks, String title, Drawn drawn) {
        if (!drawn.rows().isEmpty()) {
            blocks.add(new Heading(2, "", title, null, false));
            blocks.add(LiveBlocks.table(title + ": how we meet them and where", drawn));
        }
    }
}
