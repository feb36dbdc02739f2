/// What workbooks say, read from their plain data.
@NullMarked
package org.forwardplan.model.workbooks;

import org.jspecify.annotations.NullMarked;
