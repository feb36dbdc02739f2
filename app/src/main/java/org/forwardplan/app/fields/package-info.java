/// Fields that several pages use: a day, and one of many found by typing.
@NullMarked
package org.forwardplan.app.fields;

import org.jspecify.annotations.NullMarked;
