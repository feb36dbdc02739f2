/// From duty to paragraph and back: what probably answers what, what meets what, and what leads
/// nowhere.
@NullMarked
package org.forwardplan.model.trace;

import org.jspecify.annotations.NullMarked;
