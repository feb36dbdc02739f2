/// A table as a grid in which every cell can be typed over.
@NullMarked
package org.forwardplan.app.outline.tables;

import org.jspecify.annotations.NullMarked;
