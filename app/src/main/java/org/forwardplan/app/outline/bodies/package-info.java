/// What every kind of passage has in common where it is shown and changed in place.
@NullMarked
package org.forwardplan.app.outline.bodies;

import org.jspecify.annotations.NullMarked;
