/// Whether a plan is what its history says: the one way to see that words have changed on the disk
/// without anybody changing them.
@NullMarked
package org.forwardplan.model.proof;

import org.jspecify.annotations.NullMarked;
