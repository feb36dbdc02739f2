/// Proof that the running program asks nothing of any network.
@NullMarked
package org.forwardplan.offline;

import org.jspecify.annotations.NullMarked;
