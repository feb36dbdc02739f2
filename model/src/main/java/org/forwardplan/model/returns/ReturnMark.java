package org.forwardplan.model.returns;

import org.forwardplan.model.plan.ItemId.ProfileId;
import org.forwardplan.model.plan.ItemId.ReturnRequestId;
import org.forwardplan.model.registers.Tolerant;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// What a sheet of a return knows of itself: the plan and the request it belongs to, and the state
/// of the plan it shows.
///
/// Stands in the first cell of each sheet, so that it goes along when the sheet is copied, moved or
/// saved by another program, and (without the sheet) in the properties of the file.
///
/// | where | what |
/// |---|---|
/// | A1 | this mark |
/// | B1 and on | the keys of the columns beneath |
/// | row 2 | the headings: the table starts here |
/// | column A, from row 3 | the ids of the rows; empty for a new one |
///
/// Row 1 and column A are hidden.
///
/// @param entry number of the last journal entry the sheet shows
/// @param form version of this arrangement
/// @param sheet key of the register; empty for the file as a whole
public record ReturnMark(
        ProfileId plan, ReturnRequestId request, long entry, int form, String sheet) {

    /// The arrangement in use.
    public static final int FORM = 1;

    /// Name of the property of the file.
    public static final String PROPERTY = "ForwardPlanReturn";

    /// Heading of the hidden column of ids.
    public static final String ID_HEADING = "Row id";

    /// Key and heading of the column in which a partner ticks off rows. It says nothing of the
    /// plan.
    public static final String DONE = "done";

    public static final String DONE_HEADING = "Done?";

    /// What is chosen under it.
    static final String TO_DO_STATE = "To do";

    static final String DONE_STATE = "Done";

    private static final String UUIDS = "([0-9a-fA-F-]{36})";
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "forward-plan-return (\\d{1,4}) plan=%s request=%s entry=(\\d{1,18})(?: sheet=([a-z-]+))?"
                            .formatted(UUIDS, UUIDS));

    public String text() {
        var whole =
                "forward-plan-return %d plan=%s request=%s entry=%d"
                        .formatted(form, plan.text(), request.text(), entry);
        return sheet.isEmpty() ? whole : "%s sheet=%s".formatted(whole, sheet);
    }

    public ReturnMark on(String sheetNow) {
        return new ReturnMark(plan, request, entry, form, sheetNow);
    }

    /// The mark in a cell; empty where it holds something else.
    public static Optional<ReturnMark> read(String text) {
        var written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new ReturnMark(
                            new ProfileId(UUID.fromString(written.group(2))),
                            new ReturnRequestId(UUID.fromString(written.group(3))),
                            Long.parseLong(written.group(4)),
                            Integer.parseInt(written.group(1)),
                            written.group(5) == null ? "" : written.group(5)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /// Whether it says how far a row is, or nothing.
    static boolean isState(String words) {
        var form = Tolerant.form(words);
        return form.isEmpty()
                || form.equals(Tolerant.form(TO_DO_STATE))
                || form.equals(Tolerant.form(DONE_STATE));
    }
}
