/// A paper with all that changed since an earlier one marked in it, to be accepted or rejected one
/// by one.
@NullMarked
package org.forwardplan.model.redline;

import org.jspecify.annotations.NullMarked;
