/// Tests of what columns mean.
@NullMarked
package org.forwardplan.model.registers;

import org.jspecify.annotations.NullMarked;
