/// Tests of carrying a plan elsewhere.
@NullMarked
package org.forwardplan.app.carrying;

import org.jspecify.annotations.NullMarked;
