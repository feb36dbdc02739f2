/// What is cut, copied and pasted, between this program and others.
@NullMarked
package org.forwardplan.app.clipboard;

import org.jspecify.annotations.NullMarked;
