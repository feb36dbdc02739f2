/// Shows that the trace page says the truth.
@NullMarked
package org.forwardplan.app.trace;

import org.jspecify.annotations.NullMarked;
