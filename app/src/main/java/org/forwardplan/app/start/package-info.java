/// The start page: new plan, open, recent, sample.
@NullMarked
package org.forwardplan.app.start;

import org.jspecify.annotations.NullMarked;
