/// What a returned document may change, and that nothing else does.
@NullMarked
package org.forwardplan.model.review;

import org.jspecify.annotations.NullMarked;
