package org.crmkit.core.customer;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.crmkit.core.customer.identifier.PhoneNumber;
import org.crmkit.core.text.PersonalText;

/**
 * A person at a customer. Personal data: {@link #toString} shows the role only.
 *
 * @param age in years on the day of the form, 0 to 130
 * @param post what the person's job is called
 * @param matters what the person deals with
 */
public record ContactPerson(
        ContactRole role,
        PersonalText name,
        Optional<Integer> age,
        Optional<PersonalText> education,
        Optional<PersonalText> character,
        Optional<PersonalText> post,
        Optional<PersonalText> matters,
        Optional<PhoneNumber> telephone) {

    public ContactPerson {
        checkArgument(
                age.isEmpty() || (age.get() >= 0 && age.get() <= 130),
                "ContactPerson.age of the %s is out of range; it must be 0 to 130. Leave it out if it is not known.",
                role.code());
    }

    /** Obtains a person of whom only the name is known. */
    public static ContactPerson of(ContactRole role, PersonalText name) {
        return new ContactPerson(
                role,
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Returns this person with the age, in years. */
    public ContactPerson aged(int years) {
        return new ContactPerson(role, name, Optional.of(years), education, character, post, matters, telephone);
    }

    /** Returns this person with the education (文化程度). */
    public ContactPerson educated(PersonalText text) {
        return new ContactPerson(role, name, age, Optional.of(text), character, post, matters, telephone);
    }

    /** Returns this person with the character (性格). */
    public ContactPerson ofCharacter(PersonalText text) {
        return new ContactPerson(role, name, age, education, Optional.of(text), post, matters, telephone);
    }

    /** Returns this person with the post (职务) and the matters handled (负责事项). */
    public ContactPerson atPost(PersonalText title, PersonalText handled) {
        return new ContactPerson(
                role, name, age, education, character, Optional.of(title), Optional.of(handled), telephone);
    }

    /** Returns this person with the telephone. */
    public ContactPerson reachedAt(PhoneNumber number) {
        return new ContactPerson(role, name, age, education, character, post, matters, Optional.of(number));
    }

    /** Returns the role; never anything about the person. */
    @Override
    public String toString() {
        return role.code();
    }
}
