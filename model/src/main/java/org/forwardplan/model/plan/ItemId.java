package org.forwardplan.model.plan;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Names one thing in a plan for ever, whatever its title becomes.
///
/// Things the planner makes carry a random id. What comes from a rulebook keeps the key it has
/// there, so that next year's rulebook can be matched with this year's; what a planner says about a
/// requirement bears that same key.
public sealed interface ItemId {

    /// The id as it stands in files, links and command output.
    String text();

    /// What may answer a test: a passage, objective or milestone of the plan, or evidence or a
    /// source outside it.
    sealed interface Answering extends ItemId {}

    /// What may be commented on: a passage, or a section as a whole.
    sealed interface Commented extends ItemId {}

    /// What a change can be explained by: something a reader of the plan knows by name.
    sealed interface Explained extends ItemId {}

    record ProfileId(UUID value) implements ItemId {
        @Override
        public String text() {
            return value.toString();
        }
    }

    record SectionId(UUID value) implements Commented, Explained {
        @Override
        public String text() {
            return value.toString();
        }
    }

    record PassageId(UUID value) implements Answering, Commented {
        @Override
        public String text() {
            return value.toString();
        }
    }

    record OrganisationId(UUID value) implements Explained {
        @Override
        public String text() {
            return value.toString();
        }
    }

    record SourceId(UUID value) implements Answering, Explained {
        @Override
        public String text() {
            return value.toString();
        }
    }

    record PriorityId(UUID value) implements Explained {
        @Override
        public String text() {
            return value.toString();
        }
    }

    record FactId(UUID value) implements Explained {
        @Override
        public String text() {
            return value.toString();
        }
    }

    record ObjectiveId(UUID value) implements Answering, Explained {
        @Override
        public String text() {
            return value.toString();
        }
    }

    record MilestoneId(UUID value) implements Answering, Explained {
        @Override
        public String text() {
            return value.toString();
        }
    }

    record EvidenceId(UUID value) implements Answering, Explained {
        @Override
        public String text() {
            return value.toString();
        }
    }

    record LinkId(UUID value) implements ItemId {
        @Override
        public String text() {
            return value.toString();
        }
    }

    record CommentId(UUID value) implements ItemId {
        @Override
        public String text() {
            return value.toString();
        }
    }

    record NoteId(UUID value) implements ItemId {
        @Override
        public String text() {
            return value.toString();
        }
    }

    record BaselineId(UUID value) implements ItemId {
        @Override
        public String text() {
            return value.toString();
        }
    }

    record ChangeReasonId(UUID value) implements ItemId {
        @Override
        public String text() {
            return value.toString();
        }
    }

    record RevisionId(UUID value) implements ItemId {
        @Override
        public String text() {
            return value.toString();
        }
    }

    record BoardPaperId(UUID value) implements ItemId {
        @Override
        public String text() {
            return value.toString();
        }
    }

    record MadePaperId(UUID value) implements ItemId {
        @Override
        public String text() {
            return value.toString();
        }
    }

    record ReturnRequestId(UUID value) implements ItemId {
        @Override
        public String text() {
            return value.toString();
        }
    }

    /// Follows from objective, body and year: there is one point for each.
    record TrajectoryPointId(UUID value) implements ItemId {

        /// @param organisation null for the system as a whole
        public static TrajectoryPointId of(
                ObjectiveId objective, @Nullable OrganisationId organisation, FinancialYear year) {
            var whose = organisation == null ? "system" : organisation.text();
            return new TrajectoryPointId(named(objective.text(), whose, year.toString()));
        }

        @Override
        public String text() {
            return value.toString();
        }
    }

    /// Follows from the request and the file's bytes: the same file is taken in once.
    record PartnerReturnId(UUID value) implements ItemId {

        public static PartnerReturnId of(ReturnRequestId request, Bytes contents) {
            return new PartnerReturnId(named(request.text(), contents.sha256()));
        }

        @Override
        public String text() {
            return value.toString();
        }
    }

    private static UUID named(String... parts) {
        return UUID.nameUUIDFromBytes(String.join("/", parts).getBytes(StandardCharsets.UTF_8));
    }

    /// The SHA-256 of a template's bytes.
    record HouseTemplateId(String sha256) implements ItemId {
        @Override
        public String text() {
            return sha256;
        }
    }

    /// The SHA-256 of a picture's bytes: the same picture is kept once, wherever it stands.
    record PictureId(String sha256) implements ItemId {
        @Override
        public String text() {
            return sha256;
        }
    }

    /// At most one sign-off of a section stands at a time; earlier ones are in the journal.
    record SignOffId(SectionId section) implements ItemId {
        @Override
        public String text() {
            return section.text();
        }
    }

    /// The key a requirement has in its rulebook, such as `quality`.
    record RequirementId(String key) implements Explained {
        @Override
        public String text() {
            return key;
        }
    }

    /// There is one answer to each requirement, so it bears the requirement's key.
    record AnswerId(RequirementId requirement) implements ItemId {
        @Override
        public String text() {
            return requirement.key();
        }
    }

    /// At most one confirmation of a requirement stands at a time; earlier ones are in the journal.
    record ConfirmationId(RequirementId requirement) implements ItemId {
        @Override
        public String text() {
            return requirement.key();
        }
    }
}
