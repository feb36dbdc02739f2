/// Tests of what becomes of a rulebook in the next year.
@NullMarked
package org.forwardplan.model.rulebook;

import org.jspecify.annotations.NullMarked;
