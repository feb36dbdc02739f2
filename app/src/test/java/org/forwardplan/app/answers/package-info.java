/// Shows that what is suggested comes in time and is true.
@NullMarked
package org.forwardplan.app.answers;

import org.jspecify.annotations.NullMarked;
