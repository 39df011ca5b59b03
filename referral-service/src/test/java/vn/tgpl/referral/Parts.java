package vn.tgpl.referral;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import vn.tgpl.testkit.RealParts;

/** The real parts that this service's tests run on. */
@WithTestResource(
        value = RealParts.class,
        initArgs = {
            @ResourceArg(name = "database", value = "referral"),
            @ResourceArg(name = "channels", value = "case-events,case-events-for-register")
        })
@Retention(RetentionPolicy.RUNTIME)
public @interface Parts {}
