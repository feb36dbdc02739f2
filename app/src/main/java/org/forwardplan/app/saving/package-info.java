/// Saving where the disk takes its time: the window stays alive meanwhile.
@NullMarked
package org.forwardplan.app.saving;

import org.jspecify.annotations.NullMarked;
