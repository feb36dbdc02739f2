/// Looking a document through, with and without a window.
@NullMarked
package org.forwardplan.app.imports;

import org.jspecify.annotations.NullMarked;
