/// The page that asks whether the published plan is still right, and what has to be done then.
@NullMarked
package org.forwardplan.app.revisions;

import org.jspecify.annotations.NullMarked;
