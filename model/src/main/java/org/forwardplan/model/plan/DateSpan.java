package org.forwardplan.model.plan;

import java.time.LocalDate;

/// Days from the first to the last; both belong to it.
public record DateSpan(LocalDate first, LocalDate last) {

    public DateSpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "A span cannot end %s before it starts %s".formatted(last, first));
        }
    }
}
