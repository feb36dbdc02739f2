package org.forwardplan.model.trajectories;

import java.util.Set;
import java.util.regex.Pattern;

/// The forms in which figures are typed.
final class Typed {

    static final int LONGEST = 30;
    static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u2009\\u202f']+");
    static final Pattern AROUND = Pattern.compile("^£|%$|(?<=^-)£");
    static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");
    static final Pattern GROUPED_BY_POINTS =
            Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+,\\d+|-?[1-9]\\d{0,2}(\\.\\d{3}){2,}");
    static final Pattern PLAIN = Pattern.compile("-?(\\d+([.,]\\d*)?|[.,]\\d+)");
    static final Set<String> NONE = Set.of("", "-", "n/a", "na", "none", "—");

    private Typed() {}
}
