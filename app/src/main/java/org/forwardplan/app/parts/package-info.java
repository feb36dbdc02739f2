/// What the window and the command line are built from.
@NullMarked
package org.forwardplan.app.parts;

import org.jspecify.annotations.NullMarked;
