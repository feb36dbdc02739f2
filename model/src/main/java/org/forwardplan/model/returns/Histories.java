package org.forwardplan.model.returns;

import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.Journal.Step;
import org.forwardplan.model.merge.MergeCase;
import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.ItemId;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Who changed what here since a return was sent.
final class Histories {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK)
                    .withZone(ZoneId.of("Europe/London"));

    private final Map<ItemId, List<Step>> steps = new HashMap<>();

    /// @param since only what happened after it was sent
    Histories(Journal since) {
        since.historyOf(_ -> true)
                .forEach(step -> {
                    var item = step.now() != null ? step.now() : step.was();
                    if (item != null) {
                        steps.computeIfAbsent(item.id(), _ -> new ArrayList<>()).add(step);
                    }
                });
    }

    /// Who last changed what the case is about, e.g. `Planning lead, 12 Nov 2026`; empty where
    /// nobody is known.
    String of(MergeCase it) {
        return steps.getOrDefault(it.item().id(), List.of()).stream()
                .filter(step -> isAbout(step, it))
                .findFirst()
                .map(step ->
                        "%s, %s"
                                .formatted(
                                        step.entry().edit().by(),
                                        DAY.format(step.entry().edit().at())))
                .orElse("");
    }

    private static boolean isAbout(Step step, MergeCase it) {
        var was = step.was();
        var now = step.now();
        return it.whole()
                || was == null
                || now == null
                || was.getClass() == now.getClass()
                        && ItemFields.differences(was, now).stream()
                                .anyMatch(field -> field.now().name().equals(it.field()));
    }
}
