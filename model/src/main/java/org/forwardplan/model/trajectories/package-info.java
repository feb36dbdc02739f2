/// Figures by year: the way an objective is to take, how far it has come, and whether that meets
/// its target.
@NullMarked
package org.forwardplan.model.trajectories;

import org.jspecify.annotations.NullMarked;
