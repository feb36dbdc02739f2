/// Maps that never change, and whose next version shares all but what differs.
@NullMarked
package org.forwardplan.model.maps;

import org.jspecify.annotations.NullMarked;
