/// What is asked of partners in workbooks, and what comes back.
@NullMarked
package org.forwardplan.model.returns;

import org.jspecify.annotations.NullMarked;
