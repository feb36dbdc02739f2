/// What the planner sees: the workbench's window, and the same jobs on the command line.
@NullMarked
package org.forwardplan.app;

import org.jspecify.annotations.NullMarked;
