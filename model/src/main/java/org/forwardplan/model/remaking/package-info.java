/// What decides how a paper comes out, as its record keeps it, and making the very same again.
@NullMarked
package org.forwardplan.model.remaking;

import org.jspecify.annotations.NullMarked;
