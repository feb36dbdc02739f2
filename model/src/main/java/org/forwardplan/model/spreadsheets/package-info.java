/// What a spreadsheet that somebody sent holds, whatever program saved it.
@NullMarked
package org.forwardplan.model.spreadsheets;

import org.jspecify.annotations.NullMarked;
