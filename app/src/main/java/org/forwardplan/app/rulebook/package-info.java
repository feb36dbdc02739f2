/// Next year's rulebook: what it means for the plan, before the plan moves to it.
@NullMarked
package org.forwardplan.app.rulebook;

import org.jspecify.annotations.NullMarked;
