/// The language a plan is written in: how it is spelt, how long it is and how hard to read.
@NullMarked
package org.forwardplan.model.language;

import org.jspecify.annotations.NullMarked;
