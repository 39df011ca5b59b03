package vn.tgpl.platform.openapi;

import java.util.ArrayList;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The request headers that mean the same everywhere. */
final class RequestHeaders {

    static final String IF_MATCH = "If-Match";
    private static final String KEY = "Idempotency-Key";
    private static final String REQUIRED = "-required";

    private RequestHeaders() {}

    static void declare(Components components) {
        var key = "Khóa của riêng mỗi yêu cầu; gửi lại với cùng khóa thì nhận lại câu trả lời đầu, không tạo bản trùng."
                + " / The client's own key for this request: sending it again gives the first answer again.";
        declare(components, KEY, key, "b2f1c6f0-118-2026");
        declare(components, "If-None-Match", "ETag đã biết / the known ETag: 304 if it is still so", "\"3\"");
        declare(components, IF_MATCH, "ETag đã đọc / the ETag of what was read: 412 if it changed since", "\"3\"");
        declare(components, "Accept-Language", "vi (mặc định / default) | en", "vi");
        declare(
                components,
                "traceparent",
                "W3C Trace Context",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
    }

    private static void declare(Components components, String name, String description, String example) {
        components.addParameter(name, header(name, description, example));
        if (name.equals(KEY) || name.equals(IF_MATCH)) {
            components.addParameter(
                    name + REQUIRED, header(name, description, example).required(true));
        }
    }

    private static Parameter header(String name, String description, String example) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))
                .example(example);
    }

    static void complete(Call call) {
        var parameters = new ArrayList<>(call.parameters());
        if (call.takesIfMatch()) {
            parameters.removeIf(parameter -> IF_MATCH.equals(parameter.getName()));
            parameters.add(ref(IF_MATCH + (call.needsIfMatch() ? REQUIRED : "")));
        }
        if (call.isIdempotent()) {
            parameters.add(ref(KEY + (call.needsKey() ? REQUIRED : "")));
        }
        if (call.method() == HttpMethod.GET && call.operation().getResponses().hasAPIResponse("304")) {
            parameters.add(ref("If-None-Match"));
        }
        parameters.add(ref("Accept-Language"));
        parameters.add(ref("traceparent"));
        call.setParameters(parameters);
    }

    private static Parameter ref(String name) {
        return OASFactory.createParameter().ref("#/components/parameters/" + name);
    }
}
