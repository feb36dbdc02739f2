/// Papers: what can be printed, what goes in, and making it.
@NullMarked
package org.forwardplan.app.papers;

import org.jspecify.annotations.NullMarked;
