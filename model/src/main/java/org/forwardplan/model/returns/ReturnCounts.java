package org.forwardplan.model.returns;

/// The rows of a return, counted.
///
/// @param rows that were read and hold something
/// @param changed rows that say something else than was sent
/// @param added new rows
/// @param missing rows that were sent and did not come back
/// @param unknown rows with an id the request does not know
public record ReturnCounts(int rows, int changed, int added, int missing, int unknown) {

    public String words() {
        return "%s, %d changed, %d added, %d missing, %d unknown"
                .formatted(rows == 1 ? "1 row" : rows + " rows", changed, added, missing, unknown);
    }
}
