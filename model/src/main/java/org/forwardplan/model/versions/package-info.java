/// Versions of the plan: what has changed between two of them as a board reads it, and how to go
/// back.
@NullMarked
package org.forwardplan.model.versions;

import org.jspecify.annotations.NullMarked;
