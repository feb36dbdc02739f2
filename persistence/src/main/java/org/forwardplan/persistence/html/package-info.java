/// HTML as other programs put it on the clipboard, and as they take it from there.
@NullMarked
package org.forwardplan.persistence.html;

import org.jspecify.annotations.NullMarked;
