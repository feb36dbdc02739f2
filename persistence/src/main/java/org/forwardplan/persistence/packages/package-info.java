/// Parts of packed files, as Word, Excel and LibreOffice write them: read once, within limits, and
/// never beyond themselves.
@NullMarked
package org.forwardplan.persistence.packages;

import org.jspecify.annotations.NullMarked;
