/// Sending a section out for review and taking the returned document back, proposal by proposal.
@NullMarked
package org.forwardplan.app.review;

import org.jspecify.annotations.NullMarked;
