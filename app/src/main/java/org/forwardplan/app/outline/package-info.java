/// The outline page: the tree of sections beside the text of the chosen one, find and replace, open
/// tests.
@NullMarked
package org.forwardplan.app.outline;

import org.jspecify.annotations.NullMarked;
