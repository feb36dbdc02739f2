/// Files dropped anywhere on the window: what each is, and where it goes.
@NullMarked
package org.forwardplan.app.drops;

import org.jspecify.annotations.NullMarked;
