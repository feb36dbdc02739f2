/// Papers a board reads, as plain data that a writer turns into a document.
@NullMarked
package org.forwardplan.model.papers;

import org.jspecify.annotations.NullMarked;
