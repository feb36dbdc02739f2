/// What this laptop remembers between sessions: recent plans, the look, who is planning.
@NullMarked
package org.forwardplan.app.settings;

import org.jspecify.annotations.NullMarked;
