/// The passages of a section one below the other: drawing, scrolling, dragging, picking out, and
/// what can be done at each.
@NullMarked
package org.forwardplan.app.outline.passages;

import org.jspecify.annotations.NullMarked;
