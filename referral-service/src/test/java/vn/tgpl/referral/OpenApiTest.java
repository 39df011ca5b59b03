package vn.tgpl.referral;

import io.quarkus.test.junit.QuarkusTest;
import vn.tgpl.testkit.openapi.OpenApiDocument;

@QuarkusTest
@Parts
class OpenApiTest implements OpenApiDocument {}
