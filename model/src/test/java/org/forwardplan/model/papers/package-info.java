/// Tests of what papers say.
@NullMarked
package org.forwardplan.model.papers;

import org.jspecify.annotations.NullMarked;
