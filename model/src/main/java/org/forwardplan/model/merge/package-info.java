/// Brings together what was sent, what the plan says now and what came back.
@NullMarked
package org.forwardplan.model.merge;

import org.jspecify.annotations.NullMarked;
