package org.forwardplan.app.openplan;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.journal.StorageException;

import java.util.List;

/// How the window tells the planner something.
public interface Notices {

    /// Something was done; goes away by itself.
    void tell(String sentence);

    /// A request does not fit; says why and what to do.
    void refused(List<Finding> findings);

    /// The world failed; says what was kept and the way out.
    void failed(StorageException failure);
}
