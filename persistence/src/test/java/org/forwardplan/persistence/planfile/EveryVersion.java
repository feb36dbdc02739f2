package org.forwardplan.persistence.planfile;

import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.BoardPaper;
import org.forwardplan.model.plan.BoardPaper.CoverField;
import org.forwardplan.model.plan.ChangeReason;
import org.forwardplan.model.plan.ItemId.BaselineId;
import org.forwardplan.model.plan.ItemId.BoardPaperId;
import org.forwardplan.model.plan.ItemId.ChangeReasonId;
import org.forwardplan.model.plan.ItemId.EvidenceId;
import org.forwardplan.model.plan.ItemId.Explained;
import org.forwardplan.model.plan.ItemId.FactId;
import org.forwardplan.model.plan.ItemId.MadePaperId;
import org.forwardplan.model.plan.ItemId.MilestoneId;
import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.PriorityId;
import org.forwardplan.model.plan.ItemId.RevisionId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.ItemId.SourceId;
import org.forwardplan.model.plan.MadePaper;
import org.forwardplan.model.plan.PaperPart;
import org.forwardplan.model.plan.PaperPart.DutyLayout;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Revision;
import org.forwardplan.model.plan.Section;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What concerns versions of the plan and the papers made from it, every field filled once and
/// every optional field left out once.
final class EveryVersion {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 31);
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00.123456Z");
    private static final BaselineId PUBLISHED = new BaselineId(EveryKind.id(200));
    private static final BoardPaperId PAPER = new BoardPaperId(EveryKind.id(210));

    private EveryVersion() {}

    static Stream<PlanItem> items() {
        return Stream.of(versions(), reasons(), papers()).flatMap(items -> items);
    }

    private static Stream<PlanItem> versions() {
        return Stream.of(
                new Section(
                        new SectionId(EveryKind.id(5)),
                        null,
                        2,
                        "In short",
                        "",
                        Section.Status.DRAFTING,
                        "",
                        null,
                        null,
                        List.of(Section.Volume.SUMMARY)),
                new Baseline(
                        PUBLISHED,
                        "Published plan",
                        Baseline.Purpose.PUBLISHED,
                        DAY,
                        "Planning lead",
                        "As on the website",
                        1),
                new Revision(
                        new RevisionId(EveryKind.id(201)),
                        PUBLISHED,
                        Revision.Route.OTHER,
                        "Director of strategy",
                        DAY,
                        "Dates moved",
                        1,
                        List.of(
                                new Revision.Task(
                                        Revision.Task.Kind.PUBLISH,
                                        "Publish the changes",
                                        "",
                                        DAY,
                                        null,
                                        ""),
                                new Revision.Task(
                                        Revision.Task.Kind.SEND,
                                        "Send the changes",
                                        "NHS England",
                                        null,
                                        DAY,
                                        "By mail"))));
    }

    private static Stream<PlanItem> reasons() {
        var about =
                List.<Explained>of(
                        new SectionId(EveryKind.id(3)),
                        new OrganisationId(EveryKind.id(10)),
                        new SourceId(EveryKind.id(20)),
                        new PriorityId(EveryKind.id(30)),
                        new FactId(EveryKind.id(40)),
                        new ObjectiveId(EveryKind.id(60)),
                        new MilestoneId(EveryKind.id(50)),
                        new EvidenceId(EveryKind.id(70)),
                        EveryKind.QUALITY);
        return IntStream.range(0, about.size())
                .mapToObj(at ->
                        new ChangeReason(
                                new ChangeReasonId(EveryKind.id(220 + at)),
                                about.get(at),
                                "New guidance",
                                List.of(new OrganisationId(EveryKind.id(10)))));
    }

    private static Stream<PlanItem> papers() {
        return Stream.of(
                new BoardPaper(
                        PAPER,
                        0,
                        "Joint Forward Plan: final draft",
                        "Board",
                        DAY,
                        DAY.minusDays(7),
                        "Approve",
                        List.of(
                                new CoverField("Author", BoardPaper.Fill.AUTHOR, ""),
                                new CoverField(
                                        "Freedom of information",
                                        BoardPaper.Fill.WRITTEN,
                                        "Public")),
                        List.of(
                                new PaperPart.Text("Background", Prose.of("As asked.")),
                                new PaperPart.Sections(List.of(new SectionId(EveryKind.id(3)))),
                                new PaperPart.WholePlan(),
                                new PaperPart.Changes(PUBLISHED),
                                new PaperPart.Duties(DutyLayout.CHANGES, PUBLISHED),
                                new PaperPart.Duties(DutyLayout.SIGNPOSTS, null),
                                new PaperPart.Objectives())),
                new BoardPaper(
                        new BoardPaperId(EveryKind.id(211)),
                        1,
                        "Paper",
                        "",
                        null,
                        null,
                        "",
                        List.of(),
                        List.of()),
                made(212, null, null, null),
                made(213, PUBLISHED, PAPER, new SectionId(EveryKind.id(3))));
    }

    private static MadePaper made(
            int number,
            @Nullable BaselineId since,
            @Nullable BoardPaperId paper,
            @Nullable SectionId section) {
        return new MadePaper(
                new MadePaperId(EveryKind.id(number)),
                NOON,
                "Planning lead",
                "The plan",
                new MadePaper.Recipe("plan", DAY, since, paper, section, null, "", "docx"),
                1,
                "plan.docx",
                "00ff");
    }
}
