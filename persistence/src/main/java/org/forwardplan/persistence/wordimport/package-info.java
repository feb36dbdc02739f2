/// Other people's Word documents, read for what they say: headings, text, lists, tables, pictures,
/// comments and tracked changes.
@NullMarked
package org.forwardplan.persistence.wordimport;

import org.jspecify.annotations.NullMarked;
