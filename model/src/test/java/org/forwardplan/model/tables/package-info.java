/// Tests of tables of text.
@NullMarked
package org.forwardplan.model.tables;

import org.jspecify.annotations.NullMarked;
