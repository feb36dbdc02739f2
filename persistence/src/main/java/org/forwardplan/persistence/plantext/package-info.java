/// Everything in a plan as plain text in a zip, and back.
@NullMarked
package org.forwardplan.persistence.plantext;

import org.jspecify.annotations.NullMarked;
