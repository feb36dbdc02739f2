package org.forwardplan.persistence.wordimport;

import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.CrossReference;
import org.forwardplan.model.plan.ItemId.CommentId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.PlanProfile;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Run;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.TextTable;
import org.forwardplan.persistence.rulebooks.RulebookFiles;
import org.forwardplan.persistence.samples.SamplePlans;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A chapter on quality, drafted so far that it can be sent to a reviewer.
final class QualityDraft {

    static final SectionId QUALITY = new SectionId(new UUID(1, 1));
    static final SectionId SAFETY = new SectionId(new UUID(1, 2));
    private static final PassageId WAITS = new PassageId(new UUID(2, 1));
    static final Comment ASKED =
            new Comment(
                    new CommentId(new UUID(5, 1)),
                    WAITS,
                    null,
                    "Planning lead",
                    Instant.parse("2023-03-01T09:30:00Z"),
                    "Is ten right?",
                    false);

    private QualityDraft() {}

    static Plan plan() {
        var items = new ArrayList<PlanItem>();
        var sample = new SamplePlans(new RulebookFiles()).northEastLondon().plan();
        sample.items(PlanProfile.class).forEach(items::add);
        items.add(new Section(QUALITY, null, 0, "Quality of care", "", Section.Status.DRAFTING));
        items.add(new Section(SAFETY, QUALITY, 0, "5 safety aims", "", Section.Status.DRAFTING));
        items.add(passage(1, QUALITY, Prose.of("Waits fall by ten days.", "Every ward reports.")));
        items.add(
                passage(
                        2,
                        QUALITY,
                        new TextTable(
                                "Measures",
                                List.of("What", "When"),
                                List.of(List.of("Falls", "2024"), List.of("Sepsis", "2025")))));
        items.add(passage(3, QUALITY, Prose.of("Staff speak up without fear.")));
        items.add(
                passage(
                        4,
                        SAFETY,
                        new Callout(
                                Callout.Kind.KEY_POINT,
                                "First, no harm",
                                Prose.of("Harm is reported within a day."))));
        items.add(passage(5, SAFETY, referring()));
        items.add(ASKED);
        return Plan.of(items.stream());
    }

    private static Prose referring() {
        var link = new CrossReference(QUALITY).address();
        return new Prose(
                List.of(
                        new Paragraph(
                                Paragraph.Kind.TEXT,
                                1,
                                List.of(
                                        Run.plain("Boards learn as "),
                                        new Run("Quality of care", false, false, link),
                                        Run.plain(" says.")))));
    }

    private static Passage passage(int number, SectionId section, PassageBody body) {
        return new Passage(new PassageId(new UUID(2, number)), section, number, body);
    }
}
