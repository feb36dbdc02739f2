/// Tests of spelling as the planner sees it.
@NullMarked
package org.forwardplan.app.spelling;

import org.jspecify.annotations.NullMarked;
