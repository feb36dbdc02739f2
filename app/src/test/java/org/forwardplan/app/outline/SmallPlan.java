package org.forwardplan.app.outline;

import org.forwardplan.app.answers.Answers;
import org.forwardplan.app.answers.Dismissed;
import org.forwardplan.app.files.AnsweredFiles;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.openplan.HeardNotices;
import org.forwardplan.app.openplan.MemoryRepository;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.outline.section.PassagesViewModel;
import org.forwardplan.app.outline.section.SectionViewModel;
import org.forwardplan.app.outline.tree.OutlineViewModel;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.TestRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/// A plan of three chapters, one section and two passages that answers to one requirement, open as
/// on the page.
///
/// 1 Ambition, 2 Services (2.1 Cancer, with two passages), 3 Money
public final class SmallPlan {

    public static final TestRef OBJECTIVES =
            new TestRef(new RequirementId("quality"), "objectives");
    public static final TestRef MEASURES = new TestRef(new RequirementId("quality"), "measures");

    public final SectionId ambition = section();
    public final SectionId services = section();
    public final SectionId cancer = section();
    public final SectionId money = section();
    public final PassageId first = new PassageId(UUID.randomUUID());
    public final PassageId second = new PassageId(UUID.randomUUID());
    public final OpenPlan plan =
            new OpenPlan(
                    MemoryRepository.holding(
                            section(ambition, null, 0, "Ambition"),
                            section(services, null, 1, "Services"),
                            section(cancer, services, 0, "Cancer"),
                            section(money, null, 2, "Money"),
                            new Passage(
                                    first, cancer, 0, Prose.of("Earlier diagnosis saves lives.")),
                            new Passage(second, cancer, 1, Prose.of("We will screen more people.")),
                            requirement()),
                    Clock.fixed(Instant.parse("2023-03-20T10:00:00Z"), ZoneOffset.UTC),
                    () -> "Planning lead",
                    new HeardNotices());
    public final AnsweredFiles files = new AnsweredFiles();
    public final Navigator navigator = new Navigator();
    public final OutlineViewModel outline = new OutlineViewModel(plan, navigator);
    public final Answers answers =
            new Answers(plan, Dismissed.forNow(), new JobRunner(Assertions::fail));
    public final SectionViewModel section = new SectionViewModel(plan, navigator, outline, answers);
    public final PassagesViewModel passageMoves = new PassagesViewModel(plan, navigator, outline);

    /// The headings from top to bottom.
    public List<String> headings() {
        return plan.state().outline().entries().stream().map(entry -> entry.heading()).toList();
    }

    /// The words of the chosen section's passages.
    public List<String> passages() {
        var shown = section.shownProperty().get();
        return shown == null
                ? List.of()
                : shown.passages().stream().map(row -> row.body().opening()).toList();
    }

    private static SectionId section() {
        return new SectionId(UUID.randomUUID());
    }

    private static Section section(
            SectionId id, @Nullable SectionId parent, int position, String title) {
        return new Section(
                id, parent, position, title, "Director of " + title, Section.Status.DRAFTING);
    }

    private static Requirement requirement() {
        return new Requirement(
                new RequirementId("quality"),
                0,
                Requirement.Kind.STATUTORY,
                "Duties",
                "Improve quality",
                "NHS Act 2006 s.14Z34",
                "Services must get better.",
                List.of(
                        new Requirement.Test(
                                "objectives", "Does the plan set objectives for quality?"),
                        new Requirement.Test(
                                "measures", "Does the plan say how quality is measured?")),
                List.of(),
                List.of(),
                null,
                LocalDate.of(2023, 4, 1),
                null,
                "Guidance",
                true);
    }
}
