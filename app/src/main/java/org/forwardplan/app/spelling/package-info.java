/// Spelling as the planner sees it: what is marked, what is suggested, what is added.
@NullMarked
package org.forwardplan.app.spelling;

import org.jspecify.annotations.NullMarked;
