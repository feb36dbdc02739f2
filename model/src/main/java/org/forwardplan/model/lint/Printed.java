package org.forwardplan.model.lint;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.checks.PlanCheck;
import org.forwardplan.model.checks.PlanCheck.Subject;
import org.forwardplan.model.lint.LintFinding.Spot;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.PaperPart;
import org.forwardplan.model.plan.PaperPart.Duties;
import org.forwardplan.model.plan.PaperPart.Sections;
import org.forwardplan.model.plan.PaperPart.WholePlan;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What is not ready in the sections and duties that a paper takes from the plan.
final class Printed {

    private final Subject subject;
    private final Set<SectionId> sections = new HashSet<>();
    private final boolean duties;

    Printed(Subject subject, List<PaperPart> parts) {
        this.subject = subject;
        for (var part : parts) {
            switch (part) {
                case Sections it -> it.sections().forEach(this::take);
                case WholePlan _ -> all();
                default -> {}
            }
        }
        this.duties =
                parts.stream().anyMatch(it -> it instanceof Duties || it instanceof WholePlan);
    }

    /// Everything in the sections of a publication, with the duties where it prints those.
    Printed(Subject subject, List<SectionId> printed, boolean duties) {
        this.subject = subject;
        this.sections.addAll(printed);
        this.duties = duties;
    }

    private void take(SectionId section) {
        if (sections.add(section)) {
            subject.outline().beneath(section).forEach(it -> take(it.id()));
        }
    }

    private void all() {
        subject.outline().entries().forEach(entry -> sections.add(entry.section().id()));
    }

    List<LintFinding> findings() {
        return Stream.concat(
                        PlanCheck.BEFORE_PRINTING.stream()
                                .flatMap(this::found)
                                .sorted(Comparator.comparing(it -> it.finding().weight())),
                        laterDates().map(it -> found(it, LintGroup.LATER_DATES)))
                .filter(it -> isPrinted(it.finding().about()))
                .toList();
    }

    private Stream<LintFinding> found(PlanCheck check) {
        return check.find(subject).map(it -> found(it, LintGroup.of(check)));
    }

    private static LintFinding found(Finding finding, LintGroup group) {
        return new LintFinding(finding, new Spot.InPlan(), group);
    }

    private boolean isPrinted(@Nullable ItemId about) {
        return switch (about) {
            case SectionId section -> sections.contains(section);
            case PassageId passage ->
                    subject.outline()
                            .entryOf(passage)
                            .filter(entry -> sections.contains(entry.section().id()))
                            .isPresent();
            case RequirementId _ -> duties;
            case null, default -> false;
        };
    }

    private Stream<Finding> laterDates() {
        return subject.outline().entries().stream()
                .flatMap(entry ->
                        entry.passages().stream()
                                .flatMap(passage ->
                                        LaterDates.in(passage.body().plainText(), subject.today())
                                                .map(date ->
                                                        later(named(entry), date, passage.id()))
                                                .stream()));
    }

    private static String named(Outline.Entry entry) {
        return "Section " + entry.heading();
    }

    static Finding later(String named, String date, ItemId about) {
        return Finding.must(
                "%s speaks of %s as past, which is later than the paper".formatted(named, date),
                about,
                "Look whether the year is right, or say that it is still to come");
    }
}
