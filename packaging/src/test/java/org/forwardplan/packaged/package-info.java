/// The program as a planner gets it, with its own Java: run only where it has been made.
@NullMarked
package org.forwardplan.packaged;

import org.jspecify.annotations.NullMarked;
