package org.forwardplan;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.jspecify.annotations.NullMarked;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The walls of the house: which part may know which. Each rule was seen to fail once.
@AnalyzeClasses(packages = "org.forwardplan", importOptions = ArchitectureTest.ProductOnly.class)
class ArchitectureTest {

    /// So many classes each module has at least. Raise the numbers as the modules grow: they are
    /// what says that the rules below saw the product, and not an empty folder.
    private static final Map<String, Integer> AT_LEAST =
            Map.of("model", 150, "persistence", 90, "app", 150);

    private static final String MODEL = "org.forwardplan.model.";
    private static final String PERSISTENCE = "org.forwardplan.persistence.";
    private static final String APP = "org.forwardplan.app.";

    /// Wires the program: the only class that may know everything.
    private static final String WORKBENCH = APP + "Workbench";

    private static final String LAUNCHER = APP + "Launcher";

    @ArchTest
    static void every_module_was_seen(JavaClasses all) {
        Map<String, Integer> seen = new TreeMap<>();
        all.forEach(type -> seen.merge(module(type), 1, Integer::sum));

        assertEquals(AT_LEAST.keySet(), seen.keySet(), "modules with classes");
        AT_LEAST.forEach((module, least) ->
                assertTrue(
                        seen.get(module) >= least,
                        module + " has " + seen.get(module) + " classes"));
    }

    @ArchTest
    static final ArchRule the_database_is_known_only_to_the_plan_file =
            only(PERSISTENCE + "planfile..")
                    .mayKnow(
                            "java.sql..",
                            "javax.sql..",
                            "org.h2..",
                            "org.jooq..",
                            "org.flywaydb..");

    @ArchTest
    static final ArchRule office_formats_are_known_only_to_word_and_excel =
            only(
                            PERSISTENCE + "word..",
                            PERSISTENCE + "wordimport..",
                            PERSISTENCE + "excel..",
                            PERSISTENCE + "spreadsheets..")
                    .mayKnow("org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..");

    @ArchTest
    static final ArchRule yaml_and_json_are_known_only_to_persistence =
            only(PERSISTENCE + ".").mayKnow("org.yaml.snakeyaml..", "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule the_toolkit_and_the_command_line_are_known_only_to_the_app =
            only(APP + ".")
                    .mayKnow(
                            "javafx..",
                            "com.sun.javafx..",
                            "org.controlsfx..",
                            "impl.org.controlsfx..",
                            "atlantafx..",
                            "org.kordamp.ikonli..",
                            "picocli..");

    @ArchTest
    static final ArchRule the_rich_text_control_is_known_only_to_the_editor =
            only(APP + "editor..").mayKnow("org.fxmisc..", "org.reactfx..");

    @ArchTest
    static final ArchRule threads_of_the_toolkit_are_known_only_to_jobs =
            only(APP + "jobs..").mayKnow("javafx.concurrent..");

    @ArchTest
    static final ArchRule the_app_meets_persistence_only_in_the_workbench =
            noClasses()
                    .that(resideInAPackage(APP + "."))
                    .and(areNotPartOf(WORKBENCH))
                    .should()
                    .dependOnClassesThat(resideInAPackage(PERSISTENCE + "."))
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule persistence_does_not_know_the_app =
            noClasses()
                    .that(resideInAPackage(PERSISTENCE + "."))
                    .should()
                    .dependOnClassesThat(resideInAPackage(APP + "."));

    @ArchTest
    static final ArchRule the_model_knows_neither =
            noClasses()
                    .that(resideInAPackage(MODEL + "."))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(PERSISTENCE + ".", APP + "."));

    @ArchTest
    static final ArchRule view_models_know_no_control =
            noClasses()
                    .that()
                    .haveNameMatching(".*ViewModel(\\$.*)?")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                    "javafx.scene..",
                                    "javafx.stage..",
                                    "org.controlsfx..",
                                    "atlantafx..",
                                    "org.kordamp.ikonli.."))
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule packages_know_each_other_in_one_direction =
            slices().matching("org.forwardplan.(*).(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_nouns_of_a_plan_know_nothing_else_of_the_model =
            knowsOfTheModelOnly("plan..", "maps..");

    @ArchTest
    static final ArchRule maps_know_nothing_else_of_the_model = knowsOfTheModelOnly("maps..");

    @ArchTest
    static final ArchRule the_journal_knows_only_the_plan =
            knowsOfTheModelOnly("journal..", "plan..", "maps..");

    @ArchTest
    static final ArchRule only_the_command_line_prints =
            noClasses()
                    .that(areNotPartOf(LAUNCHER))
                    .and()
                    .resideOutsideOfPackage(APP + "cli..")
                    .should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule the_time_comes_from_a_clock_that_was_passed_in =
            noClasses()
                    .that(areNotPartOf(WORKBENCH))
                    .and(areNotPartOf(LAUNCHER))
                    .should()
                    .accessTargetWhere(readsTheMachinesClock());

    @ArchTest
    static final ArchRule every_package_says_that_it_is_null_marked =
            classes()
                    .should(
                            new ArchCondition<>("stand in a package marked @NullMarked") {
                                @Override
                                public void check(JavaClass type, ConditionEvents events) {
                                    boolean marked =
                                            type.getPackage().isAnnotatedWith(NullMarked.class);
                                    events.add(
                                            new SimpleConditionEvent(
                                                    type, marked, type.getPackageName()));
                                }
                            });

    /// Leaves out tests, the test support that the app lends to this module, and generated classes.
    static final class ProductOnly implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return Stream.of("/test-classes/", "-tests.jar", "/planfile/schema/")
                    .noneMatch(location::contains);
        }
    }

    private static String module(JavaClass type) {
        return type.getPackageName().split("\\.")[2];
    }

    private static ArchRule knowsOfTheModelOnly(String... allowed) {
        String[] packages = Stream.of(allowed).map(MODEL::concat).toArray(String[]::new);
        return noClasses()
                .that(resideInAPackage(packages[0]))
                .should()
                .dependOnClassesThat(
                        resideInAPackage(MODEL + ".")
                                .and(DescribedPredicate.not(resideInAnyPackage(packages))))
                .allowEmptyShould(true);
    }

    private static Knowers only(String... packages) {
        return new Knowers(packages);
    }

    /// The packages that may know a library, and no others.
    private record Knowers(String... packages) {

        ArchRule mayKnow(String... library) {
            return noClasses()
                    .that()
                    .resideOutsideOfPackages(packages)
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(library));
        }
    }

    private static DescribedPredicate<JavaClass> areNotPartOf(String outermost) {
        return DescribedPredicate.describe(
                "are not part of " + outermost,
                type ->
                        !type.getName().equals(outermost)
                                && !type.getName().startsWith(outermost + "$"));
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheMachinesClock() {
        return DescribedPredicate.describe(
                "reads the machine's clock",
                access -> {
                    String owner = access.getTargetOwner().getName();
                    String name = access.getTarget().getName();
                    boolean clockItself =
                            owner.equals(Clock.class.getName())
                                    && (name.startsWith("system") || name.startsWith("tick"));
                    boolean now =
                            owner.startsWith("java.time.")
                                    && name.equals("now")
                                    && !takesAClock(access);
                    boolean millis =
                            owner.equals("java.lang.System") && name.equals("currentTimeMillis");
                    return clockItself || now || millis;
                });
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget called
                && called.getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
