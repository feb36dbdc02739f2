package org.forwardplan.persistence.planfile;

import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.ItemId.PictureId;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Run;
import org.forwardplan.model.plan.Target;
import org.forwardplan.model.plan.TextTable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// The values that take several forms, each form once.
final class EveryForm {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 31);

    private EveryForm() {}

    static Stream<PassageBody> bodies() {
        return Stream.of(
                new Prose(List.of()),
                new Prose(
                        List.of(
                                new Paragraph(
                                        Paragraph.Kind.HEADING, 2, List.of(Run.plain("Care"))),
                                new Paragraph(
                                        Paragraph.Kind.BULLET,
                                        3,
                                        List.of(
                                                new Run("“Ôl-ofal” ", true, false, null),
                                                new Run("安全 🏥", false, true, "https://nhs.uk"),
                                                // half a character, as a careless program pastes it
                                                Run.plain(" \ud83c \t\u0001"))))),
                new TextTable(
                        "Waits", List.of("Year", "Weeks"), List.of(List.of("2023/24", "≤ 65"))),
                new LiveBlock(LiveBlock.Subject.OBJECTIVES, "Urgent care"),
                new TextTable(
                        "Beds",
                        List.of("Site", "Beds"),
                        List.of(List.of("Vale", "12")),
                        List.of(70, 30)),
                new Figure(new PictureId("00ff"), "Waits fall", "Waits since 2019", 75),
                new Callout(Callout.Kind.CASE_STUDY, "A walk-in clinic", Prose.of("It works.")),
                new LiveBlock(LiveBlock.Subject.EVIDENCE, "", LiveBlock.Scope.SECTION));
    }

    static Stream<Target> targets() {
        return Stream.of(
                new Target.AtLeast(new BigDecimal("76.50"), "%", DAY),
                new Target.AtMost(new BigDecimal("3E+1"), "per million adults", null),
                new Target.Between(
                        new BigDecimal("12"), new BigDecimal("15.0"), "per million", DAY),
                new Target.EachYear(new BigDecimal("-5"), "adults waiting", null),
                new Target.Eliminate("waits of over 65 weeks", DAY),
                new Target.Deliver("50 million more appointments", null),
                new Target.Narrative("Make progress"));
    }
}
