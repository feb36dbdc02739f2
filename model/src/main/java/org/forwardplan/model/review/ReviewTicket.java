package org.forwardplan.model.review;

import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What a document that is sent out for review knows of where it comes from, so that it can be
/// taken back.
///
/// @param plan the id of the plan's profile
/// @param journal the number of the last journal entry when it was sent
/// @param beneath true where the sections beneath went with it
public record ReviewTicket(String plan, long journal, SectionId section, boolean beneath) {

    private static final String PLAN = "ForwardPlan.plan";
    private static final String JOURNAL = "ForwardPlan.journal";
    private static final String SECTION = "ForwardPlan.section";
    private static final String BENEATH = "ForwardPlan.beneath";

    /// The ticket of a document that leaves the plan as it stands.
    public static ReviewTicket of(Plan plan, Journal journal, SectionId section, boolean beneath) {
        return new ReviewTicket(
                plan.profile().id().text(), journal.entries().size(), section, beneath);
    }

    /// As the document's own properties keep it.
    public Map<String, String> properties() {
        return Map.of(
                PLAN, plan,
                JOURNAL, Long.toString(journal),
                SECTION, section.text(),
                BENEATH, Boolean.toString(beneath));
    }

    /// The section and, where wanted, all that stand beneath it; none where the plan has it not.
    public List<Outline.Entry> sections(Outline outline) {
        return outline.entry(section).stream()
                .flatMap(top ->
                        outline.entries().stream()
                                .filter(entry ->
                                        entry.equals(top)
                                                || beneath
                                                        && entry.number()
                                                                .startsWith(top.number() + ".")))
                .toList();
    }

    /// @return empty for a document that was not sent out from here
    public static Optional<ReviewTicket> of(Map<String, String> properties) {
        var plan = properties.getOrDefault(PLAN, "");
        var section = properties.getOrDefault(SECTION, "");
        try {
            return plan.isEmpty() || section.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new ReviewTicket(
                                    plan,
                                    Long.parseLong(properties.getOrDefault(JOURNAL, "")),
                                    new SectionId(UUID.fromString(section)),
                                    Boolean.parseBoolean(properties.getOrDefault(BENEATH, ""))));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
