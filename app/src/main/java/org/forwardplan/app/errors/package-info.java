/// The one place where a failure ends: what happened, what was kept, what to do.
@NullMarked
package org.forwardplan.app.errors;

import org.jspecify.annotations.NullMarked;
