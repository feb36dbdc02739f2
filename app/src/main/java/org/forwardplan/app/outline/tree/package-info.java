/// The tree of sections: choosing, naming, moving and removing them.
@NullMarked
package org.forwardplan.app.outline.tree;

import org.jspecify.annotations.NullMarked;
