/// What of a plan goes along when a copy of it is handed to somebody.
@NullMarked
package org.forwardplan.model.carrying;

import org.jspecify.annotations.NullMarked;
