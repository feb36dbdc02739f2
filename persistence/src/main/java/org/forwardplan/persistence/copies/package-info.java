/// Copies of a plan in a folder beside it, each a plan file that opens like any other.
@NullMarked
package org.forwardplan.persistence.copies;

import org.jspecify.annotations.NullMarked;
