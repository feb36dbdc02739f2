/// The plan that is open, as every screen shares it.
@NullMarked
package org.forwardplan.app.openplan;

import org.jspecify.annotations.NullMarked;
