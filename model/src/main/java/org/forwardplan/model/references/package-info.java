/// Cross-references in prose: what they say, and what they point at.
@NullMarked
package org.forwardplan.model.references;

import org.jspecify.annotations.NullMarked;
