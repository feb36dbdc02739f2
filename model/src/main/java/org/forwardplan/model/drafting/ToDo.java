package org.forwardplan.model.drafting;

import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Note;
import org.forwardplan.model.plan.Plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Something that has yet to be done about a section.
///
/// @param due empty where no day is set
public record ToDo(Note note, Outline.Entry section, Optional<Due> due) {

    /// Everything still to do in the plan: what is longest overdue first, what has no day last;
    /// else in the order of the plan.
    public static List<ToDo> all(Plan plan, Outline outline, LocalDate today) {
        var places = new HashMap<SectionId, Integer>();
        outline.entries().forEach(entry -> places.put(entry.section().id(), places.size()));
        return plan.items(Note.class)
                .filter(note -> note.kind() == Note.Kind.TO_DO && !note.done())
                .flatMap(note ->
                        outline.entry(note.section()).stream()
                                .map(entry ->
                                        new ToDo(note, entry, Due.of(note.due(), false, today))))
                .sorted(mostPressing(places))
                .toList();
    }

    private static Comparator<ToDo> mostPressing(Map<SectionId, Integer> places) {
        return Comparator.comparing((ToDo it) -> it.due().map(Due::on).orElse(LocalDate.MAX))
                .thenComparing(it -> places.getOrDefault(it.note().section(), 0))
                .thenComparing(it -> it.note().position())
                .thenComparing(it -> it.note().id().text());
    }
}
