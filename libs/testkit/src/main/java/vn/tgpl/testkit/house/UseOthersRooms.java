package vn.tgpl.testkit.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;

/** Whether a class reaches into a room of a feature that it is no part of. */
class UseOthersRooms extends ArchCondition<JavaClass> {

    private final Pattern room;

    /** @param room matches the package of a room; its first group is the feature */
    UseOthersRooms(Pattern room) {
        super("use the http or messaging room of another feature");
        this.room = room;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (var dependency : type.getDirectDependenciesFromSelf()) {
            var target = dependency.getTargetClass().getPackageName();
            var matcher = room.matcher(target);
            if (target.startsWith("vn.tgpl.")
                    && matcher.matches()
                    && !(type.getPackageName() + ".").startsWith(matcher.group(1) + ".")) {
                events.add(SimpleConditionEvent.satisfied(dependency, dependency.getDescription()));
            }
        }
    }
}
