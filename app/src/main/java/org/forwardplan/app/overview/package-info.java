/// The overview: what needs me now, how far the plan is, what falls due.
@NullMarked
package org.forwardplan.app.overview;

import org.jspecify.annotations.NullMarked;
