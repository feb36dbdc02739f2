package org.forwardplan.app;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.util.WaitForAsyncUtils;

/// An exception on the JavaFX thread fails the test in which it happened, and no other; TestFX
/// alone would hand it to every test that follows.
final class OwnFailures implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        WaitForAsyncUtils.clearExceptions();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        try {
            WaitForAsyncUtils.checkException();
        } catch (Throwable thrown) {
            throw new AssertionError("An exception on the JavaFX thread: " + thrown, thrown);
        } finally {
            WaitForAsyncUtils.clearExceptions();
        }
    }
}
