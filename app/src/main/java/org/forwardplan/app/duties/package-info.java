/// Rulebook and duties: the checklist, its tests, answers and evidence.
@NullMarked
package org.forwardplan.app.duties;

import org.jspecify.annotations.NullMarked;
