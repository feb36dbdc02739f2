/// Working on a table of text: its rows, columns, widths and blocks of cells.
@NullMarked
package org.forwardplan.model.tables;

import org.jspecify.annotations.NullMarked;
