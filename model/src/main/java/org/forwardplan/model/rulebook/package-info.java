/// What the law and the guidance ask of a plan, as dated data.
@NullMarked
package org.forwardplan.model.rulebook;

import org.jspecify.annotations.NullMarked;
