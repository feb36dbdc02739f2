import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Makes an installer of a program that is ready, where this system has the tools for one: plans
/// open by double click, and nobody needs to be an administrator where the system allows that.
///
/// @param program the program's folder
/// @param out where the installer goes
/// @param work a folder that is thrown away afterwards
/// @param sources the project's folder
record Installer(Path program, Path out, Path work, Path sources) {

    void make(String version) throws IOException {
        if (Desktop.here() == Desktop.LINUX && !Tools.areThere("dpkg-deb", "fakeroot")) {
            System.out.println("No .deb: this machine lacks dpkg-deb or fakeroot");
            return;
        }
        var arguments =
                new ArrayList<>(
                        List.of(
                                "--dest", out.toString(),
                                "--name", Package.NAME,
                                "--app-version", version,
                                "--vendor", Package.TITLE,
                                "--description", Package.DESCRIPTION,
                                "--app-image", program.toString(),
                                "--resource-dir", resources().toString(),
                                "--license-file", sources.resolve("LICENSE").toString(),
                                "--file-associations", plans().toString()));
        arguments.addAll(
                switch (Desktop.here()) {
                    case LINUX ->
                            List.of(
                                    "--type", "deb",
                                    "--linux-package-deps", "libgtk-3-0",
                                    "--linux-menu-group", "Office",
                                    "--linux-app-category", "editors");
                    case WINDOWS ->
                            List.of(
                                    "--type",
                                    "msi",
                                    "--win-per-user-install",
                                    "--win-menu",
                                    "--win-shortcut",
                                    "--win-dir-chooser",
                                    "--win-upgrade-uuid",
                                    "7f2c1c1e-9b0a-4b6f-8f56-6d4f0c7a51d2");
                    case MAC -> List.of("--type", "dmg");
                });
        Tools.jpackage(arguments);
    }

    /// What the menu shows, and the icon there.
    private Path resources() throws IOException {
        var resources = Files.createDirectories(work.resolve("resources"));
        Tools.copyAll(sources.resolve("packaging/desktop"), resources);
        Files.copy(
                sources.resolve("packaging/icons").resolve(Desktop.here().icon("workbench")),
                resources.resolve(Desktop.here().icon(Package.NAME)));
        return resources;
    }

    private Path plans() throws IOException {
        var plans = work.resolve("plans.properties");
        Files.writeString(
                plans,
                """
                extension=fplan
                mime-type=application/x-forward-plan
                description=Forward plan
                """);
        return plans;
    }
}
