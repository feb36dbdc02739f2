package org.forwardplan.model.merge;

import org.forwardplan.model.merge.MergeCase.What;
import org.forwardplan.model.plan.Plan;

import java.util.List;
import java.util.Map;

/// A plan as it was sent, as it is now and as it came back, brought together: what differs, with a
/// choice for each difference.
///
/// Works on the fields of the records, so a new kind of item needs nothing here.
///
/// @param cases by kind of thing, the things in their order and the fields in the order of the
///   record
public record Merge(Plan base, Plan ours, Plan theirs, List<MergeCase> cases) {

    public Merge {
        cases = List.copyOf(cases);
    }

    public static Merge of(Plan base, Plan ours, Plan theirs) {
        return new Merge(base, ours, theirs, Cases.of(base, ours, theirs));
    }

    /// Where they say something that the plan does not say.
    public List<MergeCase> offers() {
        return cases.stream().filter(it -> it.what().offers()).toList();
    }

    /// Where only one of the two can stand.
    public List<MergeCase> conflicts() {
        return cases.stream().filter(it -> it.what().conflict()).toList();
    }

    /// The conflicts that nobody has settled.
    public List<MergeCase> open(Map<String, Choice> choices) {
        return conflicts().stream().filter(it -> choice(it, choices) == Choice.UNDECIDED).toList();
    }

    /// The choice made for a case, else the usual one.
    public static Choice choice(MergeCase it, Map<String, Choice> choices) {
        return choices.getOrDefault(it.key(), it.usual());
    }

    /// What the plan becomes by these choices.
    ///
    /// What is not decided stays as it is here. Where a choice would leave something pointing at a
    /// thing that is not there, it is mended with as little as can be, and said.
    ///
    /// @param choices by the keys of the cases; the usual one where a case is not among them
    public Merged with(Map<String, Choice> choices) {
        return Applied.to(this, choices);
    }

    /// True where they say nothing that the plan does not say already.
    public boolean nothingNew() {
        return cases.stream().map(MergeCase::what).noneMatch(What::offers);
    }
}
