/// Blocks of cells on their way between the registers and other programs.
@NullMarked
package org.forwardplan.model.cells;

import org.jspecify.annotations.NullMarked;
