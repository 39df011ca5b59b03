package vn.tgpl.platform.secret;

import jakarta.inject.Singleton;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;

/** Lets constraints such as {@code @Size} on a secret speak of its text. */
@Singleton
@UnwrapByDefault
class SecretText implements ValueExtractor<@ExtractedValue(type = String.class) Secret> {

    @Override
    public void extractValues(Secret secret, ValueReceiver receiver) {
        receiver.value(null, secret.text());
    }
}
