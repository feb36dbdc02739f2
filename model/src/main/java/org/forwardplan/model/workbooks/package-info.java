/// Workbooks a partner or analyst reads, as plain data that a writer turns into a spreadsheet.
@NullMarked
package org.forwardplan.model.workbooks;

import org.jspecify.annotations.NullMarked;
