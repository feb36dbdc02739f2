/// The outline: sections, their passages, leads and status.
@NullMarked
package org.forwardplan.app.outline;

import org.jspecify.annotations.NullMarked;
