package org.forwardplan.model.plan;

import static java.util.Map.entry;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Random values of any record, sealed type or enum of the model, made from the record's own
/// components: a new kind of item is covered without a word here.
///
/// Ids and rulebook keys come from small pools, so that random things meet. Values a record refuses
/// are drawn again.
public final class RandomValues {

    private static final int IDS = 4;
    private static final List<String> KEYS = List.of("quality", "access", "choice");
    private static final List<String> FAMILIAR =
            List.of("", " ", "Start well", "Größe – 健康 🩺", "“Quoted”, it's", "<b>&amp;</b>\t");

    private static final Map<Class<?>, Arbitrary<?>> SIMPLE =
            Map.ofEntries(
                    entry(
                            String.class,
                            Arbitraries.frequencyOf(
                                    Tuple.of(3, Arbitraries.of(FAMILIAR)),
                                    Tuple.of(1, Arbitraries.strings().ofMaxLength(12)))),
                    entry(
                            UUID.class,
                            Arbitraries.integers().between(1, IDS).map(i -> new UUID(0, i))),
                    entry(
                            LocalDate.class,
                            Arbitraries.integers().between(0, 3000).map(LocalDate.EPOCH::plusDays)),
                    entry(
                            Instant.class,
                            Arbitraries.integers().between(0, 3000).map(Instant::ofEpochSecond)),
                    entry(
                            Bytes.class,
                            Arbitraries.bytes().array(byte[].class).ofMaxSize(4).map(Bytes::new)),
                    entry(BigDecimal.class, Arbitraries.bigDecimals().ofScale(1)),
                    entry(
                            FinancialYear.class,
                            Arbitraries.integers().between(1948, 9990).map(FinancialYear::new)),
                    entry(TextTable.class, tables()),
                    entry(int.class, Arbitraries.integers().between(0, Figure.NARROWEST + 3)),
                    entry(long.class, Arbitraries.longs().between(0, 9)),
                    entry(boolean.class, Arbitraries.of(false, true)));

    private final Map<Class<?>, Arbitrary<?>> known = new HashMap<>(SIMPLE);

    /// Any value of a type.
    @SuppressWarnings("unchecked")
    public static <T> Arbitrary<T> of(Class<T> type) {
        return (Arbitrary<T>) new RandomValues().any(type);
    }

    private Arbitrary<?> any(Class<?> type) {
        var found = known.get(type);
        if (found == null) {
            found = made(type);
            known.put(type, found);
        }
        return found;
    }

    private Arbitrary<?> made(Class<?> type) {
        if (type.isEnum()) {
            return Arbitraries.of(Arrays.asList(type.getEnumConstants()));
        }
        if (type.isSealed()) {
            List<Arbitrary<Object>> kinds =
                    Arrays.stream(type.getPermittedSubclasses())
                            .map(this::any)
                            .map(RandomValues::asObjects)
                            .toList();
            return Arbitraries.oneOf(kinds);
        }
        if (type.isRecord()) {
            return record(type);
        }
        throw new IllegalArgumentException("Say in RandomValues how to make a " + type);
    }

    private Arbitrary<Object> record(Class<?> type) {
        var components = type.getRecordComponents();
        var values = Arrays.stream(components).map(this::component).toList();
        return Combinators.combine(values)
                .as(parts -> build(type, components, parts))
                .ignoreException(IllegalArgumentException.class)
                .withoutEdgeCases();
    }

    private Arbitrary<Object> component(RecordComponent component) {
        var key =
                component.getType() == String.class
                        && List.of("key", "test").contains(component.getName());
        return key
                ? asObjects(Arbitraries.of(KEYS))
                : value(component.getAnnotatedType(), component.getType());
    }

    private Arbitrary<Object> value(AnnotatedType declared, Class<?> type) {
        if (type == List.class) {
            var element =
                    ((AnnotatedParameterizedType) declared).getAnnotatedActualTypeArguments()[0];
            return asObjects(value(element, raw(element)).list().ofMaxSize(3));
        }
        if (type == Map.class) {
            var parts = ((AnnotatedParameterizedType) declared).getAnnotatedActualTypeArguments();
            return asObjects(
                    Arbitraries.maps(value(parts[0], raw(parts[0])), value(parts[1], raw(parts[1])))
                            .ofMaxSize(1));
        }
        var value = asObjects(any(type));
        return declared.isAnnotationPresent(Nullable.class) ? value.injectNull(0.3) : value;
    }

    private static Class<?> raw(AnnotatedType declared) {
        return declared.getType() instanceof ParameterizedType several
                ? (Class<?>) several.getRawType()
                : (Class<?>) declared.getType();
    }

    private static Object build(Class<?> type, RecordComponent[] components, List<Object> parts) {
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType);
            return type.getDeclaredConstructor(types.toArray(Class<?>[]::new))
                    .newInstance(parts.toArray());
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException drawAgain) {
                throw drawAgain;
            }
            throw new IllegalStateException(type + " from " + parts, refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A public record can always be built", impossible);
        }
    }

    private static Arbitrary<TextTable> tables() {
        var cell = Arbitraries.of(FAMILIAR);
        return Arbitraries.integers()
                .between(1, 3)
                .flatMap(width -> {
                    var row = cell.list().ofSize(width);
                    return Combinators.combine(cell, row, row.list().ofMaxSize(3))
                            .as(TextTable::new);
                });
    }

    @SuppressWarnings("unchecked")
    private static Arbitrary<Object> asObjects(Arbitrary<?> values) {
        return (Arbitrary<Object>) values;
    }
}
