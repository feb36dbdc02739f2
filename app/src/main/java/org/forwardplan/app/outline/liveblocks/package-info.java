/// Live blocks: passages that draw themselves from the plan as it stands.
@NullMarked
package org.forwardplan.app.outline.liveblocks;

import org.jspecify.annotations.NullMarked;
