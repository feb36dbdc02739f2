@NullMarked
package org.forwardplan.persistence.spreadsheets;

import org.jspecify.annotations.NullMarked;
