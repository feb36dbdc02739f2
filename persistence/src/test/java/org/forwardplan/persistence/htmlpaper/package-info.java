/// Tests of papers as web pages.
@NullMarked
package org.forwardplan.persistence.htmlpaper;

import org.jspecify.annotations.NullMarked;
