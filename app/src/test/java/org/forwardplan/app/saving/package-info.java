/// Tests of saving where the disk takes its time.
@NullMarked
package org.forwardplan.app.saving;

import org.jspecify.annotations.NullMarked;
