/// Files held against the whole of the schemas of Word and Excel.
@NullMarked
package org.forwardplan.persistence.schemas;

import org.jspecify.annotations.NullMarked;
