package org.forwardplan.model.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.plan.ItemId.ProfileId;
import org.forwardplan.model.plan.ItemId.ReturnRequestId;
import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.UUID;

class ReturnMarkTest {

    private static final ReturnMark MARK =
            new ReturnMark(
                    new ProfileId(new UUID(1, 2)),
                    new ReturnRequestId(new UUID(3, 4)),
                    128,
                    ReturnMark.FORM,
                    "");

    @Test
    void what_was_written_is_read() {
        assertEquals(Optional.of(MARK), ReturnMark.read(MARK.text()));
        assertEquals(
                Optional.of(MARK.on("duty-evidence")),
                ReturnMark.read(" " + MARK.on("duty-evidence").text() + " "));
    }

    @Test
    void other_words_are_no_mark() {
        assertEquals(Optional.empty(), ReturnMark.read("Row id"));
        assertEquals(Optional.empty(), ReturnMark.read(MARK.text().replace("entry=128", "")));
    }
}
