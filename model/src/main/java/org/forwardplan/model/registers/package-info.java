/// The kinds of thing in a plan as tables, and what each column of them means, both ways.
@NullMarked
package org.forwardplan.model.registers;

import org.jspecify.annotations.NullMarked;
