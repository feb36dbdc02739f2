/// The password of a plan: asked for, set, changed and removed.
@NullMarked
package org.forwardplan.app.passwords;

import org.jspecify.annotations.NullMarked;
