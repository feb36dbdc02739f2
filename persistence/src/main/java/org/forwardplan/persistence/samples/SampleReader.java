package org.forwardplan.persistence.samples;

import org.forwardplan.model.editing.ConfirmAnswer;
import org.forwardplan.model.editing.Decision.Accepted;
import org.forwardplan.model.editing.Decision.Refused;
import org.forwardplan.model.plan.ItemId.ProfileId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Together;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.PlanProfile;
import org.forwardplan.model.rulebook.Rulebook;
import org.forwardplan.model.rulebook.RulebookException.Fault;
import org.forwardplan.model.rulebook.Rulebooks;
import org.forwardplan.persistence.rulebooks.Faults;
import org.forwardplan.persistence.rulebooks.YamlFile;
import org.forwardplan.persistence.rulebooks.YamlRow;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Builds a sample plan from its files: `registers.yaml`, and the sections it names.
final class SampleReader {

    private static final String REGISTERS = "registers.yaml";
    private static final List<String> FIELDS =
            List.of(
                    "plan",
                    "sections",
                    "organisations",
                    "sources",
                    "priorities",
                    "facts",
                    "objectives",
                    "figures",
                    "milestones",
                    "evidence",
                    "answers",
                    "confirmations");

    private final SampleFolder folder;
    private final Rulebooks rulebooks;
    private final List<Faults> faults = new ArrayList<>();

    SampleReader(SampleFolder folder, Rulebooks rulebooks) {
        this.folder = folder;
        this.rulebooks = rulebooks;
    }

    /// @throws IllegalStateException if the files are not right: they are part of the program
    SamplePlan read() {
        var file =
                YamlFile.read(folder.read(REGISTERS), "plan:", faultsOf(REGISTERS))
                        .orElseThrow(this::broken);
        file.allow(FIELDS);
        var plan = file.fields("plan").orElseThrow(this::broken);
        var rulebook = rulebook(plan);
        var answers = new AnswersReader(file, rulebook);
        var confirmations = answers.confirmations();
        var profile = profile(plan, rulebook);
        var items = items(file, rulebook, answers, profile);
        if (faults.stream().anyMatch(found -> found.count() > 0)) {
            throw broken();
        }
        return new SamplePlan(
                "Open the sample plan “%s”".formatted(profile.title()),
                confirmed(
                        new Together(items.map(Added::new).map(PlanChange.class::cast).toList()),
                        confirmations));
    }

    private Rulebook rulebook(YamlRow plan) {
        var id = plan.value("rulebook").text();
        return rulebooks.shipped().stream()
                .filter(shipped -> shipped.id().equals(id))
                .findFirst()
                .orElseThrow(() -> {
                    plan.fault("rulebook", "no rulebook '%s' is shipped".formatted(id));
                    return broken();
                });
    }

    private PlanProfile profile(YamlRow plan, Rulebook rulebook) {
        plan.allow(List.of("title", "organisation", "first-year", "years", "rulebook"));
        return new PlanProfile(
                new ProfileId(folder.id("plan", "profile")),
                plan.value("title").text(),
                rulebook.documentName(),
                plan.value("organisation").text(),
                plan.value("first-year").financialYear(),
                plan.value("years").count(),
                rulebook.id(),
                rulebook.title());
    }

    private Stream<PlanItem> items(
            YamlRow file, Rulebook rulebook, AnswersReader answers, PlanProfile profile) {
        var links = new TestLinks(folder, rulebook);
        var registers = Registers.of(folder, file);
        var items = new ArrayList<PlanItem>();
        items.add(profile);
        items.addAll(rulebook.requirements());
        new GroundsReader(registers).items().forEach(items::add);
        new CommitmentsReader(registers, links).items().forEach(items::add);
        new FiguresReader(registers).points(file).forEach(items::add);
        items.addAll(sections(file, registers, links));
        items.addAll(links.remembering(items));
        answers.answers().forEach(items::add);
        return items.stream();
    }

    private List<PlanItem> sections(YamlRow file, Registers registers, TestLinks links) {
        file.needsEntries("sections", "name the files of the sections in their order");
        var sections = new OpenSections(folder, links);
        for (var named : file.values("sections")) {
            var name = "sections/" + named.text();
            var text = new String(folder.read(name), StandardCharsets.UTF_8);
            new SectionReader(sections, registers.priorities().titles(), faultsOf(name)).read(text);
        }
        return sections.items();
    }

    /// Confirms as a reviewer would, so that each confirmation remembers what it rested on.
    private static PlanChange confirmed(PlanChange made, List<ConfirmAnswer> confirmations) {
        var changes = new ArrayList<PlanChange>(List.of(made));
        var plan = Plan.EMPTY.after(made);
        for (var confirmation : confirmations) {
            switch (confirmation.decide(plan)) {
                case Accepted(var change) -> {
                    changes.add(change);
                    plan = plan.after(change);
                }
                case Refused(var findings) ->
                        throw new IllegalStateException(
                                "%s, confirmation of %s: %s"
                                        .formatted(
                                                REGISTERS,
                                                confirmation.requirement().key(),
                                                findings));
            }
        }
        return new Together(changes);
    }

    private Faults faultsOf(String file) {
        var found = new Faults(file);
        faults.add(found);
        return found;
    }

    private IllegalStateException broken() {
        return new IllegalStateException(
                faults.stream()
                        .flatMap(found -> found.all().stream())
                        .map(Fault::toString)
                        .collect(
                                Collectors.joining(
                                        "\n",
                                        "The sample %s is broken:\n".formatted(folder.name()),
                                        "")));
    }
}
