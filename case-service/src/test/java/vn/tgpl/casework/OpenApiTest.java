package vn.tgpl.casework;

import io.quarkus.test.junit.QuarkusTest;
import vn.tgpl.testkit.openapi.OpenApiDocument;

@QuarkusTest
@Parts
class OpenApiTest implements OpenApiDocument {}
