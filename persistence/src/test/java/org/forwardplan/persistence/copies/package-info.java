/// Tests of the copies of a plan, and of plan files that are really damaged.
@NullMarked
package org.forwardplan.persistence.copies;

import org.jspecify.annotations.NullMarked;
