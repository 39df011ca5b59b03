package vn.tgpl.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The form of every problem (RFC 9457 with our fields). */
final class ProblemSchema {

    static final String NAME = "Problem";

    private ProblemSchema() {}

    static void declare(Components components) {
        components.addSchema("InputError", inputError());
        components.addSchema(
                NAME,
                OASFactory.createSchema()
                        .addType(SchemaType.OBJECT)
                        .description("Câu trả lời từ chối hoặc lỗi / a refusal or an error (RFC 9457)")
                        .required(List.of("type", "status", "title", "instance", "code", "traceId"))
                        .addProperty("type", text("A stable URI of the problem"))
                        .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                        .addProperty("title", text("What is the matter, in the caller's language"))
                        .addProperty("detail", text("What to do about it, in the caller's language"))
                        .addProperty("instance", text("The path that was called"))
                        .addProperty("code", text("Stable code, for programs"))
                        .addProperty("traceId", text("For the operator, who finds the request by it"))
                        .addProperty(
                                "allowed",
                                text("Where the step is not open: those that are, as the API names them")
                                        .type(List.of(SchemaType.ARRAY))
                                        .items(OASFactory.createSchema().addType(SchemaType.STRING)))
                        .addProperty(
                                "errors",
                                OASFactory.createSchema()
                                        .addType(SchemaType.ARRAY)
                                        .items(OASFactory.createSchema().ref("#/components/schemas/InputError"))));
    }

    private static Schema inputError() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("Một lỗi của dữ liệu gửi lên / one thing that is wrong with the input")
                .required(List.of("code", "detail"))
                .addProperty("pointer", text("JSON Pointer to the field, where the error is in the body"))
                .addProperty("parameter", text("Name of the query parameter or header, where the error is there"))
                .addProperty("code", text("Stable code of the error"))
                .addProperty("detail", text("The error in the caller's language"))
                .addProperty(
                        "allowed",
                        text("The values that are allowed, where they are few")
                                .type(List.of(SchemaType.ARRAY))
                                .items(OASFactory.createSchema().addType(SchemaType.STRING)));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
