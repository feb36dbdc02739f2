/// Tests of what is said of files that are held over the window.
@NullMarked
package org.forwardplan.app.drops;

import org.jspecify.annotations.NullMarked;
