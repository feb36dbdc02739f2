@NullMarked
package org.forwardplan.app.proof;

import org.jspecify.annotations.NullMarked;
