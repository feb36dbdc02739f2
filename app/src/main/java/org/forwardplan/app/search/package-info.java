/// Find anything, and run any command, from one box.
@NullMarked
package org.forwardplan.app.search;

import org.jspecify.annotations.NullMarked;
