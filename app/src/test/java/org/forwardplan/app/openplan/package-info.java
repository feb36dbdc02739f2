/// An open plan for tests, without a file behind it.
@NullMarked
package org.forwardplan.app.openplan;

import org.jspecify.annotations.NullMarked;
