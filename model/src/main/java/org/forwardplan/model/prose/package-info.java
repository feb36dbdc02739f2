/// The text form of prose: what a planner types, copies and searches.
@NullMarked
package org.forwardplan.model.prose;

import org.jspecify.annotations.NullMarked;
