/// How a file comes to the disk: whole, or not at all.
@NullMarked
package org.forwardplan.persistence.files;

import org.jspecify.annotations.NullMarked;
