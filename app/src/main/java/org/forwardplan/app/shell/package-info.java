/// The window: start page, navigation, search, undo, and the place where pages stand.
@NullMarked
package org.forwardplan.app.shell;

import org.jspecify.annotations.NullMarked;
