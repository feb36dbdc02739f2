/// Tests of other copies of a plan beside it.
@NullMarked
package org.forwardplan.app.twins;

import org.jspecify.annotations.NullMarked;
