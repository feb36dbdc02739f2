/// What becomes of files that are damaged or mean harm, whichever reader they are given to.
@NullMarked
package org.forwardplan.persistence.hostile;

import org.jspecify.annotations.NullMarked;
