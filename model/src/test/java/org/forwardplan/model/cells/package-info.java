/// Tests of the package of the same name.
@NullMarked
package org.forwardplan.model.cells;

import org.jspecify.annotations.NullMarked;
