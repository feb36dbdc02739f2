package org.forwardplan.app;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxToolkit;

import java.util.concurrent.TimeoutException;

/// Starts JavaFX before a test class is made, so that its fields may be controls.
final class StartedToolkit implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }
}
