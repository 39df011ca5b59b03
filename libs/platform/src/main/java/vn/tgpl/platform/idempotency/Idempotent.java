package vn.tgpl.platform.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a POST: the method runs in one transaction with the record of its answer, and the same {@code Idempotency-Key}
 * with the same input gives that answer again.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {

    /** Whether the caller must send a key. */
    @Nonbinding
    boolean keyRequired() default false;

    /** False where the method changes nothing: it may simply run again, and what it tells is kept nowhere. */
    @Nonbinding
    boolean keepsAnswer() default true;

    /** How long the transaction may take, in seconds; 0 for as long as any other. */
    @Nonbinding
    int seconds() default 0;
}
