/// Copies of a plan that are made as it is worked on: which there are, why, and how long each
/// stays.
@NullMarked
package org.forwardplan.model.copies;

import org.jspecify.annotations.NullMarked;
