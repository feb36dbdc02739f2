/// Papers for a meeting: cover sheets, what the plan can fill in, the paper itself, and making one
/// again.
@NullMarked
package org.forwardplan.model.boardpapers;

import org.jspecify.annotations.NullMarked;
