/// Fields that several pages use: a day, one of many found by typing, words that are kept on Enter.
@NullMarked
package org.forwardplan.app.fields;

import org.jspecify.annotations.NullMarked;
