/// Find anything in a plan by its words.
@NullMarked
package org.forwardplan.model.search;

import org.jspecify.annotations.NullMarked;
