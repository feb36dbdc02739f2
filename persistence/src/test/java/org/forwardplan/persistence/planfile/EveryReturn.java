package org.forwardplan.persistence.planfile;

import org.forwardplan.model.plan.Bytes;
import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.HouseTemplate;
import org.forwardplan.model.plan.HouseTemplate.Style;
import org.forwardplan.model.plan.ItemId.MadePaperId;
import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.PartnerReturnId;
import org.forwardplan.model.plan.ItemId.ReturnRequestId;
import org.forwardplan.model.plan.ItemId.RevisionId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.MadePaper;
import org.forwardplan.model.plan.PartnerReturn;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.plan.ReturnRequest.Ask;
import org.forwardplan.model.plan.StyleRole;
import org.forwardplan.model.plan.TrajectoryPoint;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What goes to partners and comes back, figures by year and a Word template, every field filled
/// once and every optional field left out once.
final class EveryReturn {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 31);
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00.123456Z");
    private static final ObjectiveId OBJECTIVE = new ObjectiveId(EveryKind.id(60));
    private static final OrganisationId PARTNER = new OrganisationId(EveryKind.id(10));
    private static final ReturnRequestId REQUEST = new ReturnRequestId(EveryKind.id(240));
    private static final Bytes FILE = new Bytes(new byte[] {80, 75, 3, 4, -1});

    private EveryReturn() {}

    static Stream<PlanItem> items() {
        return Stream.of(points(), requests(), returns(), papers()).flatMap(items -> items);
    }

    private static Stream<PlanItem> points() {
        return Stream.of(
                TrajectoryPoint.none(OBJECTIVE, null, new FinancialYear(2023)),
                TrajectoryPoint.none(OBJECTIVE, PARTNER, new FinancialYear(2024))
                        .planning(new BigDecimal("76.50"))
                        .achieving(new BigDecimal("-0.1")),
                new TrajectoryPoint(
                        TrajectoryPoint.none(OBJECTIVE, null, new FinancialYear(2024)).id(),
                        OBJECTIVE,
                        null,
                        new FinancialYear(2024),
                        new BigDecimal("1E+3"),
                        null,
                        "Rounded"));
    }

    private static Stream<PlanItem> requests() {
        return Stream.of(
                new ReturnRequest(
                        REQUEST,
                        "Autumn return: Vale Council",
                        PARTNER,
                        List.of(
                                new Ask(Ask.Kind.OBJECTIVES, List.of()),
                                new Ask(Ask.Kind.TRAJECTORIES, List.of(OBJECTIVE)),
                                new Ask(Ask.Kind.DRAFTS, List.of(new SectionId(EveryKind.id(3)))),
                                new Ask(Ask.Kind.EVIDENCE, List.of(EveryKind.QUALITY))),
                        DAY,
                        "Planning lead",
                        "Ring if stuck",
                        DAY.minusDays(30),
                        1,
                        "Vale Council return.xlsx"),
                new ReturnRequest(
                        new ReturnRequestId(EveryKind.id(241)),
                        "Return",
                        PARTNER,
                        List.of(),
                        DAY,
                        "",
                        "",
                        null,
                        0,
                        ""));
    }

    private static Stream<PlanItem> returns() {
        var once = new Bytes(new byte[0]);
        return Stream.of(
                new PartnerReturn(
                        PartnerReturnId.of(REQUEST, FILE),
                        REQUEST,
                        "Vale Council return (2).xlsx",
                        FILE,
                        NOON,
                        "Planning lead",
                        NOON.plusSeconds(60),
                        List.of(
                                new PartnerReturn.Declined(OBJECTIVE.text(), "title", "Fewer"),
                                new PartnerReturn.Declined(OBJECTIVE.text(), "", ""))),
                new PartnerReturn(
                        PartnerReturnId.of(REQUEST, once),
                        REQUEST,
                        "return.csv",
                        once,
                        NOON,
                        "",
                        null,
                        List.of()));
    }

    private static Stream<PlanItem> papers() {
        return Stream.of(
                HouseTemplate.of(
                                "Vale.dotx",
                                FILE,
                                List.of(
                                        new Style("Vale Heading", StyleRole.Kind.PARAGRAPH),
                                        new Style("Vale Table", StyleRole.Kind.TABLE)),
                                Map.of(
                                        StyleRole.TABLE, "Vale Table",
                                        StyleRole.HEADING_1, "Vale Heading"),
                                true)
                        .used(true),
                HouseTemplate.of("Bare.docx", new Bytes(new byte[0]), List.of(), Map.of(), false),
                new MadePaper(
                        new MadePaperId(EveryKind.id(250)),
                        NOON,
                        "Planning lead",
                        "What has changed",
                        new MadePaper.Recipe(
                                "change-document",
                                DAY,
                                null,
                                null,
                                null,
                                new RevisionId(EveryKind.id(201)),
                                "00ff",
                                "docx"),
                        1,
                        "changes.docx",
                        "00ff"));
    }
}
