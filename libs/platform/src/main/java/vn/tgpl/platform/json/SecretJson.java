package vn.tgpl.platform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.util.function.UnaryOperator;
import vn.tgpl.platform.secret.KeyRing;
import vn.tgpl.platform.secret.Secret;

/** How a secret is written and read: open towards who may see it, sealed where it is stored, and in no event. */
final class SecretJson {

    private SecretJson() {}

    static SimpleModule open() {
        return module("open", UnaryOperator.identity(), UnaryOperator.identity());
    }

    static SimpleModule sealed(KeyRing ring) {
        return module("sealed", ring::seal, ring::unseal);
    }

    static SimpleModule refused() {
        UnaryOperator<String> refuse = text -> {
            throw new IllegalStateException("An event carries no personal data");
        };
        return module("refused", refuse, refuse);
    }

    private static SimpleModule module(String name, UnaryOperator<String> write, UnaryOperator<String> read) {
        return new SimpleModule("tgpl-secret-" + name)
                .addSerializer(Secret.class, new Writer(write))
                .addDeserializer(Secret.class, new Reader(read));
    }

    private static class Writer extends StdScalarSerializer<Secret> {

        private static final long serialVersionUID = 1L;

        private final transient UnaryOperator<String> write;

        Writer(UnaryOperator<String> write) {
            super(Secret.class);
            this.write = write;
        }

        @Override
        public void serialize(Secret secret, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(write.apply(secret.text()));
        }
    }

    private static class Reader extends StdScalarDeserializer<Secret> {

        private static final long serialVersionUID = 1L;

        private final transient UnaryOperator<String> read;
        private final TextReader text = new TextReader();

        Reader(UnaryOperator<String> read) {
            super(Secret.class);
            this.read = read;
        }

        @Override
        public Secret deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return new Secret(read.apply(text.deserialize(json, context)));
        }
    }
}
