@NullMarked
package org.forwardplan.model.boardpapers;

import org.jspecify.annotations.NullMarked;
