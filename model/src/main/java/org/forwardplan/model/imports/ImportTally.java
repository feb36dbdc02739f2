package org.forwardplan.model.imports;

import org.forwardplan.model.imports.ImportTree.Branch;
import org.forwardplan.model.imports.Imported.Body;
import org.forwardplan.model.imports.Imported.Remark;
import org.forwardplan.model.plan.Figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How much comes in with a document.
///
/// @param comments with their replies
public record ImportTally(int sections, int passages, int figures, int comments) {

    public static ImportTally of(ImportTree tree) {
        var bodies = bodies(tree);
        var remarks =
                Stream.concat(
                                bodies.stream().flatMap(body -> body.remarks().stream()),
                                tree.branches().stream()
                                        .flatMap(branch -> branch.remarks().stream()))
                        .mapToInt(ImportTally::comments)
                        .sum();
        return new ImportTally(
                tree.branches().size(),
                bodies.size(),
                (int) bodies.stream().filter(body -> body.body() instanceof Figure).count(),
                remarks);
    }

    private static int comments(Remark remark) {
        return 1 + remark.replies().size();
    }

    private static List<Body> bodies(ImportTree tree) {
        return Stream.concat(
                        tree.before().stream(),
                        tree.branches().stream().map(Branch::bodies).flatMap(List::stream))
                .toList();
    }

    /// E.g. `24 sections, 81 passages (3 figures) and 2 comments`.
    public String words() {
        var parts = new ArrayList<String>();
        if (sections > 0) {
            parts.add(count(sections, "section", "sections"));
        }
        if (passages > 0) {
            parts.add(
                    count(passages, "passage", "passages")
                            + (figures == 0
                                    ? ""
                                    : " (%s)".formatted(count(figures, "figure", "figures"))));
        }
        if (comments > 0) {
            parts.add(count(comments, "comment", "comments"));
        }
        if (parts.size() < 2) {
            return parts.isEmpty() ? "nothing" : parts.getFirst();
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
