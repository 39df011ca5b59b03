package vn.tgpl.platform.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The answer headers that mean the same everywhere. */
final class AnswerHeaders {

    private AnswerHeaders() {}

    static void declare(Components components) {
        declare(components, "Location", "Nơi đọc dữ liệu vừa tạo / where the new thing is", "/v1/things/0199");
        declare(components, "ETag", "Phiên bản / the version, for If-Match and If-None-Match", "\"3\"");
        declare(
                components,
                "Link",
                "Trang kế tiếp / the next page, while there is one",
                "</v1/things?cursor=MQ>; rel=\"next\"");
        declare(components, "Idempotent-Replayed", "Câu trả lời đầu được gửi lại / the first answer, again", "true");
        declare(
                components,
                "traceparent",
                "W3C Trace Context",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
    }

    private static void declare(Components components, String name, String description, String example) {
        components.addHeader(
                name,
                OASFactory.createHeader()
                        .description(description)
                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))
                        .example(example));
    }

    static Header ref(String name) {
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }
}
