/// Copies of a plan for somebody else: what goes along, and what is said to stay.
@NullMarked
package org.forwardplan.model.carrying;

import org.jspecify.annotations.NullMarked;
