/// Tests of what has changed between two texts.
@NullMarked
package org.forwardplan.model.comparison;

import org.jspecify.annotations.NullMarked;
