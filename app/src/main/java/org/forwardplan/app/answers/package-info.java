/// Linking what answers with what it answers, wherever a planner is: finding, accepting, looking
/// again, taking away.
@NullMarked
package org.forwardplan.app.answers;

import org.jspecify.annotations.NullMarked;
