/// Tests of which copies of a plan stay.
@NullMarked
package org.forwardplan.model.copies;

import org.jspecify.annotations.NullMarked;
