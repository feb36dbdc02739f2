/// Papers in whichever form their file is to have.
@NullMarked
package org.forwardplan.persistence.paperfiles;

import org.jspecify.annotations.NullMarked;
