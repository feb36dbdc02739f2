/// The control in which prose is written.
@NullMarked
package org.forwardplan.app.editor;

import org.jspecify.annotations.NullMarked;
