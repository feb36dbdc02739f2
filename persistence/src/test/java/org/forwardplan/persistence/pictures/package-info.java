/// Tests of pictures as they come in.
@NullMarked
package org.forwardplan.persistence.pictures;

import org.jspecify.annotations.NullMarked;
