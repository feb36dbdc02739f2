/// What a planner can do to a plan; undo and redo.
@NullMarked
package org.forwardplan.model.editing;

import org.jspecify.annotations.NullMarked;
