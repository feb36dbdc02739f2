/// Tests of what the clipboard brings and takes.
@NullMarked
package org.forwardplan.persistence.html;

import org.jspecify.annotations.NullMarked;
