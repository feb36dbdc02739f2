/// What partners are asked for, and the workbooks they are sent.
@NullMarked
package org.forwardplan.app.returns;

import org.jspecify.annotations.NullMarked;
