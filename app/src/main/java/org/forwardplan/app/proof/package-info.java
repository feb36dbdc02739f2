/// Says where the open plan shows something else than its history says, and lets the planner decide
/// which of the two is right.
@NullMarked
package org.forwardplan.app.proof;

import org.jspecify.annotations.NullMarked;
