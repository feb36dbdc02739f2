/// Pictures as they come in from files and from the clipboard.
@NullMarked
package org.forwardplan.persistence.pictures;

import org.jspecify.annotations.NullMarked;
