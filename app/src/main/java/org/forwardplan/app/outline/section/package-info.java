/// The chosen section and its passages, as the page shows them and as they can be changed.
@NullMarked
package org.forwardplan.app.outline.section;

import org.jspecify.annotations.NullMarked;
