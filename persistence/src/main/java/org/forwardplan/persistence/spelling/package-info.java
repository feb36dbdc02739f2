/// Dictionaries out of files.
@NullMarked
package org.forwardplan.persistence.spelling;

import org.jspecify.annotations.NullMarked;
