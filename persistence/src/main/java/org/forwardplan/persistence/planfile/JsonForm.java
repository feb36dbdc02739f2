package org.forwardplan.persistence.planfile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedConstructor;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;

import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.ChangeReason;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.Confirmation.Reliance;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.Answering;
import org.forwardplan.model.plan.ItemId.Commented;
import org.forwardplan.model.plan.ItemId.Explained;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.PaperPart;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.plan.Target;
import org.forwardplan.model.plan.TextTable;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/// How the values of a plan look as JSON, so that the model need not know.
///
/// Where a value is one of several forms, its form is named around it: `{"at
/// least":{"value":76,…}}`. These names, the names of the records' components and of their
/// constants stand in every plan file ever saved: to change one is to change the format.
final class JsonForm {

    static final ObjectMapper OF_VALUES = mapper(values());

    private JsonForm() {}

    /// @param items what each kind of item is named
    static ObjectMapper ofChanges(Stream<NamedType> items) {
        return mapper(Stream.of(values(), changes(), items).flatMap(names -> names));
    }

    private static Stream<NamedType> values() {
        return Stream.of(
                new NamedType(Prose.class, "prose"),
                new NamedType(TextTable.class, "table"),
                new NamedType(Figure.class, "figure"),
                new NamedType(Callout.class, "callout"),
                new NamedType(LiveBlock.class, "live block"),
                new NamedType(PaperPart.Text.class, "text"),
                new NamedType(PaperPart.Sections.class, "sections"),
                new NamedType(PaperPart.WholePlan.class, "whole plan"),
                new NamedType(PaperPart.Changes.class, "changes"),
                new NamedType(PaperPart.Duties.class, "duties"),
                new NamedType(PaperPart.Objectives.class, "objectives"),
                new NamedType(Target.AtLeast.class, "at least"),
                new NamedType(Target.AtMost.class, "at most"),
                new NamedType(Target.Between.class, "between"),
                new NamedType(Target.EachYear.class, "each year"),
                new NamedType(Target.Eliminate.class, "eliminate"),
                new NamedType(Target.Deliver.class, "deliver"),
                new NamedType(Target.Narrative.class, "narrative"));
    }

    private static Stream<NamedType> changes() {
        return Stream.of(
                new NamedType(PlanChange.Added.class, "added"),
                new NamedType(PlanChange.Removed.class, "removed"),
                new NamedType(PlanChange.Revised.class, "revised"),
                new NamedType(PlanChange.Together.class, "together"));
    }

    private static ObjectMapper mapper(Stream<NamedType> names) {
        // Beyond ASCII as codes: half a character, which a planner can paste, would not survive
        // otherwise.
        var factory = JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
        return JsonMapper.builder(factory)
                .annotationIntrospector(new IdsAsText())
                .addModule(new JsonScalars())
                .addMixIn(ItemId.class, AsText.class)
                .addMixIn(Target.class, Named.class)
                .addMixIn(PassageBody.class, Named.class)
                .addMixIn(PaperPart.class, Named.class)
                .addMixIn(PlanChange.class, Named.class)
                .addMixIn(PlanItem.class, Named.class)
                .addMixIn(Link.class, AnsweredFrom.class)
                .addMixIn(Reliance.class, AnsweredOn.class)
                .addMixIn(Comment.class, CommentedOn.class)
                .addMixIn(ChangeReason.class, ExplainedAbout.class)
                .addMixIn(ReturnRequest.Ask.class, AskedAbout.class)
                .registerSubtypes(names.toArray(NamedType[]::new))
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .build();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    private interface Named {}

    private interface AsText {
        @JsonValue
        String text();
    }

    private interface AnsweredFrom {
        @JsonSerialize(using = JsonScalars.AnsweringWriter.class)
        Answering from();
    }

    private interface AnsweredOn {
        @JsonSerialize(using = JsonScalars.AnsweringWriter.class)
        Answering on();
    }

    private interface CommentedOn {
        @JsonSerialize(using = JsonScalars.CommentedWriter.class)
        Commented on();
    }

    private interface ExplainedAbout {
        @JsonSerialize(using = JsonScalars.ExplainedWriter.class)
        Explained about();
    }

    private interface AskedAbout {
        @JsonSerialize(contentUsing = JsonScalars.ExplainedWriter.class)
        List<Explained> about();
    }

    /// An id is written as its text alone, and built from that.
    private static final class IdsAsText extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonCreator.@Nullable Mode findCreatorAnnotation(
                MapperConfig<?> config, Annotated annotated) {
            return annotated instanceof AnnotatedConstructor constructor
                            && ItemId.class.isAssignableFrom(constructor.getDeclaringClass())
                    ? JsonCreator.Mode.DELEGATING
                    : super.findCreatorAnnotation(config, annotated);
        }
    }
}
