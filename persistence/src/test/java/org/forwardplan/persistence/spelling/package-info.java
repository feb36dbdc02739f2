/// Tests of the dictionary.
@NullMarked
package org.forwardplan.persistence.spelling;

import org.jspecify.annotations.NullMarked;
