package vn.tgpl.platform.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.tgpl.platform.problem.RefusalKind;

/** On an endpoint: a rule of its own that it may refuse by, so that the document shows the problem with its texts. */
@Repeatable(Refuses.All.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Refuses {

    RefusalKind kind();

    String code();

    /** What fills the blanks of the text in the example. */
    String[] arguments() default {};

    /** What the example says may be done instead. */
    String[] allowed() default {};

    /** Several of them on one endpoint. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        Refuses[] value();
    }
}
