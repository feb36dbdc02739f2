/// What falls due, and when.
@NullMarked
package org.forwardplan.model.schedule;

import org.jspecify.annotations.NullMarked;
