/// Finding one of many by typing.
@NullMarked
package org.forwardplan.app.finding;

import org.jspecify.annotations.NullMarked;
