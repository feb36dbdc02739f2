/// The page on which registers are worked on as tables: typed in, pasted into, copied from.
@NullMarked
package org.forwardplan.app.registers;

import org.jspecify.annotations.NullMarked;
