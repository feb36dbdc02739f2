package org.forwardplan.persistence.spreadsheets;

/// Where a cell stands, as a sheet writes it: `C7`.
///
/// @param row from 1; 0 where it does not say
/// @param column from 0; -1 where it does not say
record CellPlace(int row, int column) {

    static CellPlace read(String place) {
        var column = 0;
        var row = 0L;
        for (var at = 0; at < place.length() && at < 20; at++) {
            var sign = place.charAt(at);
            if (sign >= 'A' && sign <= 'Z') {
                column = Math.min(column * 26 + sign - 'A' + 1, Limits.COLUMNS + 1);
            } else if (sign >= '0' && sign <= '9') {
                row = Math.min(row * 10 + sign - '0', Limits.ROWS + 1L);
            }
        }
        return new CellPlace((int) row, column - 1);
    }
}
