/// Tests of the three-way merge.
@NullMarked
package org.forwardplan.model.merge;

import org.jspecify.annotations.NullMarked;
