/// The same jobs without a window: make, check, export and read plans from the command line.
@NullMarked
package org.forwardplan.app.cli;

import org.jspecify.annotations.NullMarked;
