/// Tests of spelling, length and ease of reading.
@NullMarked
package org.forwardplan.model.language;

import org.jspecify.annotations.NullMarked;
