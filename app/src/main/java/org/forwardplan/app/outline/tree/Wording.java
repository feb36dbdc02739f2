package org.forwardplan.app.outline.tree;

import org.forwardplan.app.openplan.PlanState;
import org.forwardplan.model.drafting.Due;
import org.forwardplan.model.drafting.SinceSignOff;
import org.forwardplan.model.language.Reading;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.TestRef;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/// Sentences and counts of the outline page.
public final class Wording {

    /// What the reading age beside the size of a section tells.
    public static final String READING_AGE =
            "Reading age: how old a reader must be to follow this text at first reading, reckoned"
                    + " from the length of sentences and words (Flesch and Kincaid). Documents for"
                    + " the public aim at 9 to 13. Sub-headings and tables are left out, and so are"
                    + " live blocks.";

    private Wording() {}

    /// `a passage`, `2 passages`; the noun takes a plain s.
    public static String count(long number, String noun) {
        return number == 1 ? "1 " + noun : "%,d %ss".formatted(number, noun);
    }

    /// @param counts remembers what has been counted
    static String standing(Outline outline, WordCounts counts) {
        var entries = outline.entries();
        if (entries.isEmpty()) {
            return "Nothing here yet";
        }
        var chapters = entries.stream().filter(entry -> entry.depth() == 1).count();
        var signedOff =
                entries.stream()
                        .filter(entry -> entry.section().status() == Section.Status.SIGNED_OFF)
                        .count();
        var words = entries.stream().mapToLong(counts::of).sum();
        return "%s, %s, %s. %d of %d sections signed off"
                .formatted(
                        count(chapters, "chapter"),
                        count(entries.size(), "section"),
                        count(words, "word"),
                        signedOff,
                        entries.size());
    }

    /// `Signed off, changed since · Director of strategy`.
    static String note(PlanState state, Outline.Entry entry) {
        var section = entry.section();
        var note = new StringJoiner(" · ");
        note.add(
                SinceSignOff.changed(state.plan(), entry)
                        ? section.status() + ", changed since"
                        : section.status().toString());
        Due.of(section, state.today()).filter(Due::overdue).ifPresent(due -> note.add("Overdue"));
        if (!section.lead().isBlank()) {
            note.add(section.lead());
        }
        return note.toString();
    }

    public static String size(Reading reading, int passages) {
        var size = new StringBuilder(count(reading.words(), "word"));
        size.append(" in ").append(count(passages, "passage"));
        if (reading.tableWords() > 0) {
            size.append(", %,d in tables".formatted(reading.tableWords()));
        }
        reading.age().ifPresent(age -> size.append(" · reading age %d".formatted(age)));
        return size.toString();
    }

    /// What goes with a section, e.g. `section “Quality” with 2 sections beneath it, 5 passages and
    /// 3 answers`.
    static String removal(Plan plan, SectionMoves gone) {
        var sections = within(gone.outline(), gone.section().id(), new HashSet<>());
        Set<ItemId> passages = new HashSet<>();
        plan.items(Passage.class)
                .filter(passage -> sections.contains(passage.section()))
                .forEach(passage -> passages.add(passage.id()));
        var answers = plan.items(Link.class).filter(link -> passages.contains(link.from())).count();
        var parts = new StringJoiner(", ", " with ", "").setEmptyValue("");
        if (sections.size() > 1) {
            parts.add(count(sections.size() - 1, "section") + " beneath it");
        }
        if (!passages.isEmpty()) {
            parts.add(count(passages.size(), "passage"));
        }
        if (answers > 0) {
            parts.add(count(answers, "link") + " to the rulebook");
        }
        return "section “%s”%s".formatted(gone.section().title(), parts);
    }

    private static Set<SectionId> within(Outline outline, SectionId section, Set<SectionId> found) {
        found.add(section);
        outline.beneath(section).forEach(child -> within(outline, child.id(), found));
        return found;
    }

    /// A test by its short name, e.g. `Quality: objectives`.
    public static String tag(TestRef test) {
        var requirement = test.requirement().key().replace('-', ' ');
        return requirement.substring(0, 1).toUpperCase(Locale.UK)
                + requirement.substring(1)
                + ": "
                + test.test().replace('-', ' ');
    }
}
