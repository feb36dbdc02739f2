package org.forwardplan.app.openplan;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.journal.StorageException;

import java.util.ArrayList;
import java.util.List;

/// Remembers what the planner would have been told.
public final class HeardNotices implements Notices {

    private final List<String> heard = new ArrayList<>();

    public List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void tell(String sentence) {
        heard.add(sentence);
    }

    @Override
    public void refused(List<Finding> findings) {
        findings.forEach(finding -> heard.add(finding.what()));
    }

    @Override
    public void failed(StorageException failure) {
        heard.add(failure.getMessage());
    }
}
