/// Shows that sections and passages can be worked on, and that what is typed reaches the plan.
@NullMarked
package org.forwardplan.app.outline.tree;

import org.jspecify.annotations.NullMarked;
