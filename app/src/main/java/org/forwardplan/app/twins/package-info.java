/// Another copy of the open plan beside it, as programs that sync folders make them.
@NullMarked
package org.forwardplan.app.twins;

import org.jspecify.annotations.NullMarked;
