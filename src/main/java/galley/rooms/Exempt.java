package galley.rooms;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The class it stands on may break one rule of {@code RoomsTest}, and says why. It does nothing when the program runs. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Exempt {

    /** {@return the rule, by the name its test has} */
    String from();

    /** {@return the reason, for whoever would rather not have the exception} */
    String because();
}
