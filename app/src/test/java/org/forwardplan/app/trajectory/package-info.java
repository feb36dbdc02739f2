/// Tests of figures by year as they are typed.
@NullMarked
package org.forwardplan.app.trajectory;

import org.jspecify.annotations.NullMarked;
