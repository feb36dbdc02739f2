/// The trace page: what meets what, all at once, and what leads nowhere.
@NullMarked
package org.forwardplan.app.trace;

import org.jspecify.annotations.NullMarked;
