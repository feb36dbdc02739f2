/// Where the planner is in the workbench, and how to get anywhere else.
@NullMarked
package org.forwardplan.app.navigation;

import org.jspecify.annotations.NullMarked;
