/// What partners are asked for, the workbooks they are sent, and what is decided about what they
/// send back.
@NullMarked
package org.forwardplan.app.returns;

import org.jspecify.annotations.NullMarked;
