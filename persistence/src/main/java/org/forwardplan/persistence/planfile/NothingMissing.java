package org.forwardplan.persistence.planfile;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedConstructor;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;

import org.jspecify.annotations.Nullable;

/// Refuses text in which a part of a value is nothing that must be something.
final class NothingMissing extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonSetter.Value findSetterInfo(Annotated annotated) {
        return annotated instanceof AnnotatedParameter part
                        && part.getOwner() instanceof AnnotatedConstructor record
                        && !isOptional(record, part.getIndex())
                ? JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL)
                : JsonSetter.Value.empty();
    }

    private static boolean isOptional(AnnotatedConstructor record, int part) {
        return record.getAnnotated()
                .getAnnotatedParameterTypes()[part]
                .isAnnotationPresent(Nullable.class);
    }
}
