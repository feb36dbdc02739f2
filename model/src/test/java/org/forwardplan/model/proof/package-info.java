@NullMarked
package org.forwardplan.model.proof;

import org.jspecify.annotations.NullMarked;
