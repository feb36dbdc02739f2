/// What stands above the text of a section: number, title, lead, status and size.
@NullMarked
package org.forwardplan.app.outline.header;

import org.jspecify.annotations.NullMarked;
