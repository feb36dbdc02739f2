/// How far the plan answers what its rulebook asks, and why.
@NullMarked
package org.forwardplan.model.duties;

import org.jspecify.annotations.NullMarked;
