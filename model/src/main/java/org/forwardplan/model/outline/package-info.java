/// The plan read from top to bottom: numbered sections and what stands in them.
@NullMarked
package org.forwardplan.model.outline;

import org.jspecify.annotations.NullMarked;
