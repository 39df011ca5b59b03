package vn.tgpl.casework;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import vn.tgpl.casework.support.ReferralStub;
import vn.tgpl.testkit.RealParts;

/** The real parts that this service's tests run on, and a stand-in for referral-service. */
@WithTestResource(
        value = RealParts.class,
        initArgs = {
            @ResourceArg(name = "database", value = "casework"),
            @ResourceArg(name = "channels", value = "referral-events,hearing-events")
        })
@WithTestResource(ReferralStub.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface Parts {}
