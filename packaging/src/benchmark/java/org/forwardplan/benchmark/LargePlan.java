package org.forwardplan.benchmark;

import org.forwardplan.model.plan.ItemId.Answering;
import org.forwardplan.model.plan.ItemId.LinkId;
import org.forwardplan.model.plan.ItemId.MilestoneId;
import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Together;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Section;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Makes plans of any size that look like real ones: the sample plan, and round it more chapters,
/// sections, passages, objectives, milestones and links, in the sample's own words. The same size
/// always gives the same plan.
final class LargePlan {

    private static final int SECTIONS_A_CHAPTER = 12;
    private static final int SENTENCES = 6;

    private final Random random = new Random(2026);
    private final List<PlanItem> items = new ArrayList<>();
    private final List<String> sentences;
    private final List<Requirement> requirements;
    private final List<Objective> objectives;
    private final List<Milestone> milestones;
    private final int size;

    private LargePlan(Plan sample, int size) {
        this.size = size;
        sample.items().forEach(items::add);
        sentences =
                sample.all(Passage.class).stream()
                        .map(passage -> passage.body().plainText())
                        .flatMap(text -> Arrays.stream(text.split("(?<=[.!?])\\s+|\\n")))
                        .filter(sentence -> sentence.length() > 30)
                        .toList();
        requirements = sample.all(Requirement.class);
        objectives = sample.all(Objective.class);
        milestones = sample.all(Milestone.class);
    }

    /// What makes such a plan of an empty one.
    ///
    /// @param longest passages in its longest section, the first that is added
    static PlanChange of(PlanChange sample, int size, int longest) {
        var made = new LargePlan(Plan.EMPTY.after(sample), size);
        made.grow(longest);
        return new Together(made.items.stream().<PlanChange>map(Added::new).toList());
    }

    private void grow(int longest) {
        var chapters = 100;
        section(null, chapters, longest);
        while (items.size() < size) {
            var chapter = section(null, ++chapters, 2);
            for (var i = 0; i < SECTIONS_A_CHAPTER && items.size() < size; i++) {
                section(chapter, i, 4 + random.nextInt(8));
                objective();
                milestone();
            }
        }
    }

    private SectionId section(@Nullable SectionId parent, int position, int passages) {
        var id = new SectionId(uuid());
        var lead = random.nextInt(4) == 0 ? "" : pick(objectives).lead();
        var status = pick(List.of(Section.Status.values()));
        items.add(new Section(id, parent, position, title(), lead, status));
        for (var i = 0; i < passages; i++) {
            var passage = new PassageId(uuid());
            items.add(new Passage(passage, id, i, Prose.of(paragraph())));
            if (random.nextInt(6) == 0) {
                link(passage);
            }
        }
        return id;
    }

    private void link(Answering from) {
        var requirement = pick(requirements);
        items.add(new Link(new LinkId(uuid()), requirement.ref(pick(requirement.tests())), from));
    }

    private void objective() {
        var like = pick(objectives);
        items.add(
                new Objective(
                        new ObjectiveId(uuid()),
                        items.size(),
                        title(),
                        like.target(),
                        like.owner(),
                        like.lead(),
                        like.level(),
                        like.due(),
                        like.priority()));
    }

    private void milestone() {
        var like = pick(milestones);
        items.add(
                new Milestone(
                        new MilestoneId(uuid()),
                        items.size(),
                        like.stream(),
                        title(),
                        like.span(),
                        like.status(),
                        like.owner()));
    }

    private String title() {
        var words = pick(sentences).split("\\s+");
        return String.join(" ", Arrays.copyOf(words, Math.min(words.length, 5)));
    }

    private String paragraph() {
        var paragraph = new ArrayList<String>();
        for (var i = 0; i <= random.nextInt(SENTENCES); i++) {
            paragraph.add(pick(sentences));
        }
        return String.join(" ", paragraph);
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <T> T pick(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }
}
