/// The versions of a plan: freezing one, reading it, seeing what has changed and going back.
@NullMarked
package org.forwardplan.app.baselines;

import org.jspecify.annotations.NullMarked;
