/// Bringing in what exists: a document is looked through before any of it comes into the plan.
@NullMarked
package org.forwardplan.app.imports;

import org.jspecify.annotations.NullMarked;
