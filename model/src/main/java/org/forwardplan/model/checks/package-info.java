/// What still needs somebody before the plan can go out.
@NullMarked
package org.forwardplan.model.checks;

import org.jspecify.annotations.NullMarked;
