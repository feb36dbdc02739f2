/// Prose while it is being written: what each key does to it.
@NullMarked
package org.forwardplan.model.writing;

import org.jspecify.annotations.NullMarked;
