package org.forwardplan.model.editing;

import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;

import java.util.List;
import java.util.UUID;

/// Puts a copy of passages of one section below the last of them. A copy answers no test until
/// somebody says so.
///
/// @param copies the ids of the copies to be, one for each
public record DuplicatePassages(List<PassageId> ids, List<PassageId> copies)
        implements PlanCommand {

    public DuplicatePassages {
        ids = List.copyOf(ids);
        copies = List.copyOf(copies);
        if (ids.size() != copies.size()) {
            throw new IllegalArgumentException(
                    "%d ids for %d copies".formatted(copies.size(), ids.size()));
        }
    }

    public DuplicatePassages(List<PassageId> ids) {
        this(ids, ids.stream().map(_ -> new PassageId(UUID.randomUUID())).toList());
    }

    @Override
    public String label() {
        return "Duplicate " + PassageWords.count(ids.size());
    }

    @Override
    public Decision decide(Plan plan) {
        var entry = ids.isEmpty() ? null : Outline.of(plan).entryOf(ids.getLast()).orElse(null);
        if (entry == null) {
            return Decision.nothingToDo();
        }
        var copied =
                entry.passages().stream().filter(passage -> ids.contains(passage.id())).toList();
        var fresh =
                copied.stream()
                        .map(passage -> new AddPassages.Fresh(copyOf(passage), passage.body()))
                        .toList();
        var below = entry.passages().indexOf(copied.getLast()) + 1;
        return new AddPassages(label(), entry.section().id(), below, fresh, List.of()).decide(plan);
    }

    private PassageId copyOf(Passage passage) {
        return copies.get(ids.indexOf(passage.id()));
    }
}
