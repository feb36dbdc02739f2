/// Shows that the checklist says the truth and that working through it changes the plan.
@NullMarked
package org.forwardplan.app.duties;

import org.jspecify.annotations.NullMarked;
