package org.forwardplan.model.registers;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds what somebody means by a name. Case, spaces, dashes and quotes do not count.
///
/// @param what they are, as a sentence names one: `organisation`
public record Names<V>(String what, List<V> all, Function<V, String> name) {

    private static final int OFFERED = 3;

    /// The one, or a sentence that says why it is not clear which.
    public sealed interface Found<V> {
        record One<V>(V value) implements Found<V> {}

        record Unclear<V>(String sentence) implements Found<V> {}
    }

    public Found<V> find(String wanted) {
        var form = Tolerant.form(wanted);
        var found = all.stream().filter(it -> form(it).equals(form)).toList();
        if (found.size() == 1) {
            return new Found.One<>(found.getFirst());
        }
        return new Found.Unclear<>(found.isEmpty() ? unknown(wanted) : several(wanted, found));
    }

    private String several(String wanted, List<V> found) {
        return "The plan has %d of the name “%s”, so it is not clear which is meant: give them different names in the plan"
                .formatted(found.size(), wanted);
    }

    private String unknown(String wanted) {
        var near = near(wanted);
        return "The plan has no %s “%s”%s"
                .formatted(
                        what,
                        wanted,
                        near.isEmpty()
                                ? all.isEmpty() ? "" : ": choose one from the list"
                                : ": did you mean "
                                        + near.stream()
                                                .map(name -> "“" + name + "”")
                                                .collect(Collectors.joining(" or "))
                                        + "?");
    }

    /// The names that are most like it, the likest first.
    private List<String> near(String wanted) {
        var form = Tolerant.form(wanted);
        return all.stream()
                .filter(it -> likeness(form, form(it)) > 0.3)
                .sorted(Comparator.comparingDouble(it -> -likeness(form, form(it))))
                .map(name)
                .distinct()
                .limit(OFFERED)
                .toList();
    }

    private String form(V value) {
        return Tolerant.form(name.apply(value));
    }

    /// Shared pairs of letters, from 0 for nothing in common to 1.
    private static double likeness(String one, String other) {
        var first = pairs(one);
        var second = pairs(other);
        var shared = new HashSet<>(first);
        shared.retainAll(second);
        return first.isEmpty() || second.isEmpty()
                ? 0
                : 2.0 * shared.size() / (first.size() + second.size());
    }

    private static HashSet<String> pairs(String form) {
        var pairs = new HashSet<String>();
        Arrays.stream(form.split("[^\\p{L}\\p{N}]+"))
                .forEach(word -> {
                    for (var at = 0; at + 2 <= word.length(); at++) {
                        pairs.add(word.substring(at, at + 2));
                    }
                });
        return pairs;
    }
}
