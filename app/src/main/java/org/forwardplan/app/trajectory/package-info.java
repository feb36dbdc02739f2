/// Figures by year of an objective, typed where they stand and drawn beside.
@NullMarked
package org.forwardplan.app.trajectory;

import org.jspecify.annotations.NullMarked;
