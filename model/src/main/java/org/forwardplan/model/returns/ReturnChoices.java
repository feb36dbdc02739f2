package org.forwardplan.model.returns;

import org.forwardplan.model.merge.Choice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What the planner chose for each difference of a return.
///
/// @param made by the keys of the differences
public record ReturnChoices(List<Difference> differences, Map<String, Choice> made) {

    public ReturnChoices {
        differences = List.copyOf(differences);
        made = Map.copyOf(made);
    }

    static ReturnChoices of(ReturnPreview preview) {
        return new ReturnChoices(
                preview.differences(),
                preview.differences().stream()
                        .collect(
                                Collectors.toMap(
                                        Difference::key, Difference::usual, (one, _) -> one)));
    }

    /// The same choices about what the return says on a later plan; where that is no longer the
    /// same, the usual ones.
    public ReturnChoices on(ReturnPreview later) {
        var was =
                differences.stream()
                        .collect(Collectors.toMap(Difference::key, it -> it, (one, _) -> one));
        var now = new HashMap<String, Choice>();
        for (var it : later.differences()) {
            var before = was.get(it.key());
            if (before != null
                    && before.merge().equals(it.merge())
                    && before.before() == it.before()) {
                now.put(it.key(), of(before));
            }
        }
        return new ReturnChoices(later.differences(), now);
    }

    public Choice of(Difference difference) {
        return made.getOrDefault(difference.key(), difference.usual());
    }

    public ReturnChoices with(Difference difference, Choice choice) {
        return all(choice, difference::equals);
    }

    /// The same choice for all that are meant.
    public ReturnChoices all(Choice choice, Predicate<Difference> meant) {
        var now = new HashMap<>(made);
        differences.stream().filter(meant).forEach(it -> now.put(it.key(), choice));
        return new ReturnChoices(differences, now);
    }

    /// All that only they changed or added is taken over; the rest stays to be decided.
    public ReturnChoices acceptAllSafe() {
        return all(Choice.THEIRS, it -> it.before() == Difference.Before.NEW && !it.asked());
    }

    /// Every conflict settled in one go; what is not a conflict stays as it was chosen.
    public ReturnChoices conflicts(Choice choice) {
        return all(choice, Difference::conflict);
    }

    /// All rows they left out, in one go.
    public ReturnChoices leftOut(Choice choice) {
        return all(choice, Difference::leftOut);
    }

    /// The conflicts that are still to be decided.
    public List<Difference> open() {
        return differences.stream().filter(it -> of(it) == Choice.UNDECIDED).toList();
    }

    public boolean ready() {
        return open().isEmpty();
    }

    /// What is taken over.
    public List<Difference> taken() {
        return differences.stream().filter(it -> of(it) == Choice.THEIRS).toList();
    }

    /// What they said and the plan does not take over.
    public List<Difference> declined() {
        return differences.stream().filter(it -> of(it) == Choice.OURS).toList();
    }
}
