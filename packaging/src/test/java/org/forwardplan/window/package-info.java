/// The whole product in a real window: journeys as a planner takes them, and the manual's pictures.
@NullMarked
package org.forwardplan.window;

import org.jspecify.annotations.NullMarked;
