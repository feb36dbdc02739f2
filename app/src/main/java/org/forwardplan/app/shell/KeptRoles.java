package org.forwardplan.app.shell;

import org.forwardplan.app.openplan.Roles;
import org.forwardplan.app.settings.SettingsStore;

/// The roles as this laptop remembers them, from one day to the next.
record KeptRoles(SettingsStore settings) implements Roles {

    @Override
    public String planner() {
        return settings.settings().planner();
    }

    @Override
    public String signer() {
        return settings.settings().signer();
    }

    @Override
    public void signed(String role) {
        settings.change(settings.settings().withSigner(role));
    }
}
