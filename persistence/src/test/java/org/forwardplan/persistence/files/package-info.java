/// Tests of how a file comes to the disk.
@NullMarked
package org.forwardplan.persistence.files;

import org.jspecify.annotations.NullMarked;
