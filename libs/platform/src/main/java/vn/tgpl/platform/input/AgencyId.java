package vn.tgpl.platform.input;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An agency's electronic identifier (mã định danh điện tử, QĐ 20/2020/QĐ-TTg): opaque, no meaning is read out of it.
 */
@Pattern(regexp = "[0-9A-Z]+(\\.[0-9A-Z]+)*")
@Size(max = 35)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface AgencyId {

    String message() default "{vn.tgpl.AgencyId}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
