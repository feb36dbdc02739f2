/// Spreadsheets that somebody sent, read without trusting them.
@NullMarked
package org.forwardplan.persistence.spreadsheets;

import org.jspecify.annotations.NullMarked;
