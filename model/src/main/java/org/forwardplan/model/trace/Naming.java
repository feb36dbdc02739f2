package org.forwardplan.model.trace;

import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether a text names something, ignoring capitals: the whole name, as words of its own.
final class Naming {

    /// What is said of a place besides its name.
    private static final Pattern SORT =
            Pattern.compile(
                    "(?i)^(the )?((royal )?london borough of|borough of) "
                            + "|( place)? partnership( board)?$| place$| together$"
                            + "|( city| county| borough| metropolitan| district)* council$"
                            + "| corporation$");

    private static final int SHORTEST = 3;

    private final Pattern pattern;

    private Naming(Stream<String> names) {
        var any =
                names.map(String::strip)
                        .filter(name -> name.length() >= SHORTEST)
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        pattern =
                Pattern.compile(
                        any.isEmpty()
                                ? "(?!)"
                                : "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Naming of(Collection<String> names) {
        return new Naming(names.stream());
    }

    /// A place by its own name and by the areas of the councils it covers.
    static Naming of(Plan plan, Organisation place) {
        return new Naming(
                Stream.concat(
                        Stream.of(bare(place.name())),
                        place.covers().stream().flatMap(id -> council(plan, id))));
    }

    private static Stream<String> council(Plan plan, OrganisationId id) {
        return plan.find(Organisation.class, id).stream().map(it -> bare(it.name()));
    }

    /// E.g. `Havering` for `Havering place partnership`.
    static String bare(String name) {
        var bare = SORT.matcher(name).replaceAll("").strip();
        return bare.isEmpty() ? name : bare;
    }

    boolean in(String text) {
        return pattern.matcher(text).find();
    }
}
