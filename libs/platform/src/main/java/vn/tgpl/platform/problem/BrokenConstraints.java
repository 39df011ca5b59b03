package vn.tgpl.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Turns broken constraints into errors whose pointers name the field as the caller wrote it. */
public final class BrokenConstraints {

    private BrokenConstraints() {}

    static List<InputError> of(ConstraintViolationException exception) {
        return of(exception.getConstraintViolations());
    }

    public static List<InputError> of(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(BrokenConstraints::error)
                .sorted(Comparator.comparing((InputError e) -> String.valueOf(e.pointer()))
                        .thenComparing(InputError::code))
                .toList();
    }

    private static InputError error(ConstraintViolation<?> violation) {
        var nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.METHOD)
                .toList();
        var code = kebab(violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName());
        return parameter(violation, nodes)
                .map(name -> new InputError(null, name, code, violation.getMessage(), List.of()))
                .orElseGet(() -> new InputError(pointer(nodes), null, code, violation.getMessage(), List.of()));
    }

    /**
     * The query parameter that is wrong, if it is one: an argument of its own, or a field of a record of parameters.
     */
    private static Optional<String> parameter(ConstraintViolation<?> violation, List<Path.Node> nodes) {
        var last = nodes.getLast();
        if (last.getKind() == ElementKind.PARAMETER) {
            return Optional.of(last.getName()).filter(name -> violation.getInvalidValue() != null);
        }
        return Arrays.stream(violation.getLeafBean().getClass().getFields())
                .filter(field -> field.getName().equals(last.getName()) && field.isAnnotationPresent(QueryParam.class))
                .map(field -> field.getAnnotation(QueryParam.class).value())
                .findFirst();
    }

    private static String pointer(List<Path.Node> nodes) {
        var steps = new ArrayList<String>();
        for (var node : nodes) {
            if (node.isInIterable() && node.getIndex() != null) {
                steps.add(String.valueOf(node.getIndex()));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                steps.add(node.getName());
            }
        }
        return steps.stream().map(step -> "/" + step).collect(Collectors.joining());
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
