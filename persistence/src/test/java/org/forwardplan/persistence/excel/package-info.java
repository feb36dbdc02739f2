/// Excel files reopened and read cell by cell.
@NullMarked
package org.forwardplan.persistence.excel;

import org.jspecify.annotations.NullMarked;
