/// Rulebook files: dated lists of what the law and the guidance ask, read with every fault named.
@NullMarked
package org.forwardplan.persistence.rulebooks;

import org.jspecify.annotations.NullMarked;
