package org.forwardplan.model.boardpapers;

import org.forwardplan.model.papers.Block;
import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.Block.Column;
import org.forwardplan.model.papers.Block.Contents;
import org.forwardplan.model.papers.Block.PageBreak;
import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.papers.Block.Table;
import org.forwardplan.model.papers.ChangePaper;
import org.forwardplan.model.papers.OwnReferences;
import org.forwardplan.model.papers.Paper;
import org.forwardplan.model.papers.PlanBlocks;
import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.BoardPaper;
import org.forwardplan.model.plan.ItemId.BaselineId;
import org.forwardplan.model.plan.PaperPart;
import org.forwardplan.model.plan.PaperPart.Changes;
import org.forwardplan.model.plan.PaperPart.Duties;
import org.forwardplan.model.plan.PaperPart.DutyLayout;
import org.forwardplan.model.plan.PaperPart.Objectives;
import org.forwardplan.model.plan.PaperPart.Sections;
import org.forwardplan.model.plan.PaperPart.Text;
import org.forwardplan.model.plan.PaperPart.WholePlan;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.versions.VersionChanges;
import org.forwardplan.model.wording.Wording;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A paper as it goes to a meeting: the cover sheet, then its parts in order.
///
/// @param versions the plan as it stood at a baseline
public record MeetingPaper(BoardPaper paper, Function<Baseline, Plan> versions) {

    /// The word for it on the command line and in the record of papers made.
    public static final String KEY = "board-paper";

    private static final int CONTENTS_DEPTH = 3;

    /// The day printed on it: its own, else that of the meeting, else today.
    public LocalDate dated(LocalDate today) {
        var own = paper.dated() != null ? paper.dated() : paper.meetsOn();
        return own != null ? own : today;
    }

    public Paper make(Plan plan, LocalDate dated) {
        var blocks = new ArrayList<Block>();
        var filled = CoverFilling.of(plan, paper, dated);
        CoverBlocks.of(filled).forEach(blocks::add);
        if (paper.parts().stream().anyMatch(WholePlan.class::isInstance)) {
            blocks.add(new PageBreak());
            blocks.add(new Contents("Contents", CONTENTS_DEPTH));
        }
        var parts = new PlanBlocks(plan);
        @Nullable PaperPart before = null;
        for (var part : paper.parts()) {
            if (!blocks.isEmpty() && startsPage(part, before)) {
                blocks.add(new PageBreak());
            }
            before = part;
            if (!(part instanceof Sections)) {
                blocks.add(PlanBlocks.part(PartWords.of(part, plan)));
            }
            blocks.addAll(part(part, plan, parts));
        }
        return new Paper(
                paper.title(),
                meeting(),
                "",
                plan.profile().organisation(),
                dated,
                paper.title(),
                false,
                false,
                OwnReferences.only(blocks));
    }

    /// Everything begins on a page of its own, but for what a text leads up to. What is taken out
    /// of the plan as it stands always does.
    ///
    /// @param before null after the cover sheet
    private static boolean startsPage(PaperPart part, @Nullable PaperPart before) {
        return !(before instanceof Text) || part instanceof Sections || part instanceof WholePlan;
    }

    private String meeting() {
        return Stream.of(paper.meeting(), Wording.day(paper.meetsOn()))
                .filter(words -> !words.isBlank())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private List<Block> part(PaperPart part, Plan plan, PlanBlocks parts) {
        return switch (part) {
            case Text text -> parts.text(text.prose());
            case Sections it -> parts.sections(it.sections());
            case WholePlan _ -> parts.whole();
            case Changes(var since) ->
                    changes(since, plan)
                            .map(changes ->
                                    new ChangePaper(changes, named(since, plan), "now").blocks(2))
                            .orElseGet(MeetingPaper::nothingToCompare);
            case Duties(var layout, var since) when layout == DutyLayout.CHANGES ->
                    changes(since, plan)
                            .map(it -> parts.dutyChanges(it, PartWords.name(since, plan)))
                            .orElseGet(MeetingPaper::nothingToCompare);
            case Duties(var layout, _) -> parts.duties(layout);
            case Objectives _ -> parts.objectives();
        };
    }

    private Optional<VersionChanges> changes(@Nullable BaselineId since, Plan plan) {
        return since == null
                ? Optional.empty()
                : plan.find(Baseline.class, since)
                        .map(it -> VersionChanges.between(versions.apply(it), plan));
    }

    private static String named(BaselineId since, Plan plan) {
        return "“%s”".formatted(PartWords.name(since, plan));
    }

    private static List<Block> nothingToCompare() {
        return List.of(Paragraph.of("There is no earlier version to compare with."));
    }

    /// The cover sheet as tables: who and what first, then what it means.
    static final class CoverBlocks {

        private CoverBlocks() {}

        static Stream<Table> of(List<Filled> filled) {
            var second = 0;
            while (second < filled.size() && !meaning(filled.get(second))) {
                second++;
            }
            return Stream.of(
                            table("About this paper", filled.subList(0, second)),
                            table("What it means", filled.subList(second, filled.size())))
                    .flatMap(Optional::stream);
        }

        private static boolean meaning(Filled filled) {
            return switch (filled.field().fill()) {
                case STRATEGIC_FIT, IMPACT_ON_PEOPLE, IMPACT_ON_RESOURCES, LEGAL, RISKS -> true;
                default -> false;
            };
        }

        private static Optional<Table> table(String title, List<Filled> fields) {
            if (fields.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(
                    new Table(
                            "",
                            "%s: the fields of the cover sheet and what they say.".formatted(title),
                            List.of(Column.of(title, 28), Column.of("Details", 72)),
                            true,
                            false,
                            fields.stream()
                                    .map(it ->
                                            List.of(
                                                    CellText.of(it.field().label()),
                                                    CellText.of(it.words())))
                                    .toList()));
        }
    }
}
