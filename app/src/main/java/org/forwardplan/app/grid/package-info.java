/// Going about in cells with the keyboard, and typing in them where they stand.
@NullMarked
package org.forwardplan.app.grid;

import org.jspecify.annotations.NullMarked;
