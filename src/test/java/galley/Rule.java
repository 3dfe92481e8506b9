package galley;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import galley.rooms.Exempt;

/**
 * A rule of the house.
 *
 * @param name what it is called in the report of the tests, and by an {@link Exempt exemption}
 * @param law what must hold, and the way to do it instead
 */
record Rule(String name, ArchRule law) {

    Rule {
        law = law.allowEmptyShould(true);
    }

    /**
     * {@return what breaks it}
     *
     * @param all the classes of the program; those exempt from this rule may break it
     */
    EvaluationResult broken(JavaClasses all) {
        return law.evaluate(all.that(describe("not exempt", type -> !isExempt(type))));
    }

    private boolean isExempt(JavaClass type) {
        boolean here = type.tryGetAnnotationOfType(Exempt.class)
                .filter(exempt -> exempt.from().equals(name))
                .isPresent();
        return here || type.getEnclosingClass().filter(this::isExempt).isPresent();
    }

    @Override
    public String toString() {
        return name;
    }
}
