/// Tests of the page of the registers.
@NullMarked
package org.forwardplan.app.registers;

import org.jspecify.annotations.NullMarked;
