package org.forwardplan.app;

import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A test class that clicks and types in a real window: show the stage in a method with TestFX's
/// `@Start`, and take an `FxRobot` as a parameter of the tests.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({
    FontLibraries.class,
    StartedToolkit.class,
    OwnFailures.class,
    ApplicationExtension.class
})
public @interface OnScreen {}
