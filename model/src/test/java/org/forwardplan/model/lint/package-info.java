@NullMarked
package org.forwardplan.model.lint;

import org.jspecify.annotations.NullMarked;
