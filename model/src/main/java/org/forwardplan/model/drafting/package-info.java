/// How far the drafting of a plan has come: what is due, what has changed since it was signed off,
/// what people remark on, what is still to do.
@NullMarked
package org.forwardplan.model.drafting;

import org.jspecify.annotations.NullMarked;
