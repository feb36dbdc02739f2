package org.forwardplan.model.papers;

import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Requirement.Kind;
import org.forwardplan.model.plan.Section.Volume;
import org.forwardplan.model.wording.Wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A few pages for residents: the sections chosen for it, then in plain words how the plan meets
/// its duties.
public final class PublicSummaryPaper implements PaperKind {

    @Override
    public String key() {
        return "summary";
    }

    @Override
    public String title(Plan plan) {
        return "Public summary";
    }

    @Override
    public String description() {
        return "A short version for residents, without tables of law. Sections are chosen for it on"
                + " the page Outline, under Printed in.";
    }

    @Override
    public String fileName() {
        return "public-summary";
    }

    @Override
    public Optional<String> lacking(Plan plan) {
        return Volumes.any(plan, Volume.SUMMARY)
                ? Optional.empty()
                : Optional.of(PaperKind.noSection("the public summary"));
    }

    @Override
    public List<String> contents(Plan plan) {
        var missing = lacking(plan);
        if (missing.isPresent()) {
            return List.of(missing.get());
        }
        var sections = Outline.of(Volumes.of(plan, Volume.SUMMARY)).entries();
        return List.of(
                Wording.count(sections.size(), "section", "sections"),
                "How we meet our duties, in plain words");
    }

    @Override
    public Paper make(Plan plan, LocalDate today) {
        var printed = Volumes.of(plan, Volume.SUMMARY);
        var coverage = Coverage.of(printed);
        var outline = Outline.of(printed);
        var blocks = new ArrayList<Block>();
        blocks.addAll(
                new SectionBlocks(printed, new LiveBlocks(printed, coverage, outline), false)
                        .of(outline));
        blocks.addAll(duties(plan, Coverage.of(plan)));
        var profile = plan.profile();
        return new Paper(
                profile.title(),
                "Summary, " + profile.period(),
                "",
                profile.organisation(),
                today,
                profile.title() + ": summary",
                false,
                false,
                blocks);
    }

    private static List<Block> duties(Plan plan, Coverage coverage) {
        var rows = coverage.rows(Kind.STATUTORY);
        var full = rows.stream().map(row -> row.state()).filter(state -> !state.needsWork());
        var open = rows.stream().map(row -> row.state()).filter(AnswerState.NONE::equals).count();
        return List.of(
                new Heading(1, "", "How we meet our duties", null, true),
                Paragraph.of(
                        "The law sets out %s that a plan like this must answer. This plan answers %d"
                                        .formatted(
                                                Wording.count(rows.size(), "duty", "duties"),
                                                full.count())
                                + " of them in full%s."
                                        .formatted(
                                                open == 0
                                                        ? ""
                                                        : "; %d %s still to be answered"
                                                                .formatted(
                                                                        open,
                                                                        open == 1 ? "is" : "are"))),
                Paragraph.of(
                        "The %s itself lists each of them, says how it is met and where to read"
                                        .formatted(plan.profile().documentName())
                                + " about it."));
    }
}
