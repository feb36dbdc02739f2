package org.forwardplan.app.openplan;

/// Roles that are forgotten when the test ends.
public final class RolesForNow implements Roles {

    private String signer = "";

    @Override
    public String planner() {
        return "Planning lead";
    }

    @Override
    public String signer() {
        return signer;
    }

    @Override
    public void signed(String role) {
        signer = role;
    }
}
