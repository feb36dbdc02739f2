/// One plan is one file: how it is opened, kept and brought up to date.
@NullMarked
package org.forwardplan.persistence.planfile;

import org.jspecify.annotations.NullMarked;
