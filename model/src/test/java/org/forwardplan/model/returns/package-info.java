/// Tests of what is asked of partners, and of what comes back.
@NullMarked
package org.forwardplan.model.returns;

import org.jspecify.annotations.NullMarked;
