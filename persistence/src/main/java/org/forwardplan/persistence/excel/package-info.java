/// Workbooks as Excel files.
@NullMarked
package org.forwardplan.persistence.excel;

import org.jspecify.annotations.NullMarked;
