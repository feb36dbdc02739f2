/// Copies of the plan: kept while it is worked on, looked through, and gone back to.
@NullMarked
package org.forwardplan.app.copies;

import org.jspecify.annotations.NullMarked;
