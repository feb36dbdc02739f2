/// Papers as Word documents.
@NullMarked
package org.forwardplan.persistence.word;

import org.jspecify.annotations.NullMarked;
