/// Long work: running it off the window's thread, showing how far it is, cancelling it.
@NullMarked
package org.forwardplan.app.jobs;

import org.jspecify.annotations.NullMarked;
