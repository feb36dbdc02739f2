/// Sample plans: whole plans to look at and play with, written as files a person can read.
@NullMarked
package org.forwardplan.persistence.samples;

import org.jspecify.annotations.NullMarked;
