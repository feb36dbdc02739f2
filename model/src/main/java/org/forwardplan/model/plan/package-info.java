/// The nouns of a plan: everything a planner can put into one, and how a plan changes.
@NullMarked
package org.forwardplan.model.plan;

import org.jspecify.annotations.NullMarked;
