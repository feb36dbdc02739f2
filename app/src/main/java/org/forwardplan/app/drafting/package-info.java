/// Working together on a draft: status and sign-off, comments, notes and what is still to do.
@NullMarked
package org.forwardplan.app.drafting;

import org.jspecify.annotations.NullMarked;
