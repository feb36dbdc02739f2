/// What is read from other people's documents and the clipboard, and how it becomes part of a plan.
@NullMarked
package org.forwardplan.model.imports;

import org.jspecify.annotations.NullMarked;
