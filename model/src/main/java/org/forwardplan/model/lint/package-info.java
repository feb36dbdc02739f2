/// What to see to before a paper is printed.
@NullMarked
package org.forwardplan.model.lint;

import org.jspecify.annotations.NullMarked;
