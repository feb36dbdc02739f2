/// Exports as text: what comes back of them, and what is refused.
@NullMarked
package org.forwardplan.persistence.plantext;

import org.jspecify.annotations.NullMarked;
