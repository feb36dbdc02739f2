/// What has changed between two states of the same thing.
@NullMarked
package org.forwardplan.model.comparison;

import org.jspecify.annotations.NullMarked;
