/// Prose and boxes: read as they stand, written in once they are clicked.
@NullMarked
package org.forwardplan.app.outline.prose;

import org.jspecify.annotations.NullMarked;
