package org.forwardplan.model.returns;

import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.registers.Tolerant;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a workbook says beside its tables when it goes out: guidance, and the lists to choose from.
final class Printed {

    private Printed() {}

    /// @param sentOn null where nobody remembers
    /// @return the forms of its texts
    static Set<String> of(
            Plan sent, ReturnRequest request, long entry, @Nullable LocalDate sentOn) {
        var day = sentOn == null ? request.due() : sentOn;
        var book = ReturnWorkbook.of(sent, request, entry, day);
        var notes = book.notes().stream().flatMap(note -> Stream.of(note.topic(), note.text()));
        var offered =
                book.sheets().stream()
                        .flatMap(sheet -> sheet.form().columns().stream())
                        .flatMap(field -> field.offered().stream());
        return Stream.of(notes, offered, Stream.of("Topic", "Note", book.title(), book.opening()))
                .flatMap(texts -> texts)
                .map(Tolerant::form)
                .collect(Collectors.toSet());
    }
}
