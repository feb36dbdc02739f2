package org.forwardplan.model.returns;

import org.forwardplan.model.merge.Merge;
import org.forwardplan.model.plan.Bytes;
import org.forwardplan.model.plan.ReturnRequest;

import java.util.List;

/// What a file that came back would change in the plan, before anything is changed.
///
/// @param file the name it came under
/// @param partner who was asked
/// @param merge the plan as sent, as it is now, and as the file says
/// @param differences what the file says that the plan does not, in the order of the plan
/// @param columns that are missing, unknown, renamed or moved
/// @param problems what could not be taken over
/// @param remarks what else should be known, e.g. that rows were sorted or macros were not run
/// @param sameAs name of a return to the same request, merged before, that says the same; empty
///   where none does
public record ReturnPreview(
        String file,
        Bytes contents,
        ReturnRequest request,
        String partner,
        Merge merge,
        List<Difference> differences,
        ReturnCounts counts,
        List<ReturnColumn> columns,
        List<ReturnProblem> problems,
        List<String> remarks,
        String sameAs) {

    public ReturnPreview {
        differences = List.copyOf(differences);
        columns = List.copyOf(columns);
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
    }

    /// The usual choices, to start from.
    public ReturnChoices choices() {
        return ReturnChoices.of(this);
    }

    /// True where taking it over changes nothing and nobody has to decide anything.
    public boolean nothingNew() {
        return differences.stream().allMatch(it -> it.before() != Difference.Before.NEW);
    }
}
