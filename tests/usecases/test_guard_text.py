"""What an author may insist on, and what is shown first."""

import pytest
from pydantic import JsonValue

from domain.errors import Refusal
from usecases.guard_text import refuse_in_value, refuse_personal_data

NAME = "Jan Ukázkový, 8 let"
NUMBER = "310512/1239"


@pytest.mark.parametrize("text", [None, "", "volno pro 3 děti od 6 let, tel. 000 123 456"])
def test_a_harmless_text_passes(text: str | None) -> None:
    refuse_personal_data(text)


def test_the_finding_is_shown_as_it_was_written() -> None:
    with pytest.raises(Refusal) as refused:
        refuse_personal_data(f"prosím o místo: {NAME}")
    assert refused.value.key == "refused-personal-name-and-age"
    assert refused.value.args_for_message == {"found": NAME}


@pytest.mark.parametrize("text", [NAME, "narozena 12. 3. 2015"])
def test_the_author_may_insist_on_a_name_and_on_a_date(text: str) -> None:
    refuse_personal_data(text, insisting=True)


@pytest.mark.parametrize("insisting", [False, True])
def test_nobody_may_insist_on_a_birth_number_and_it_is_shown_before_anything_else(insisting: bool) -> None:
    with pytest.raises(Refusal) as refused:
        refuse_personal_data(f"{NAME}, {NUMBER}", insisting=insisting)
    assert refused.value.args_for_message == {"found": NUMBER}


@pytest.mark.parametrize(
    "values",
    [
        {"name": f"Klub {NUMBER}"},
        {"private_note": NUMBER},
        {"contacts": [{"name": "Dana", "role": NUMBER, "phone": "+420000111222"}]},
        {"tags": [{"key": "kdo", "value": NUMBER}]},
        {"platforms": ["Kulatý stůl", NUMBER]},
        {"emails": [f"{NUMBER.replace('/', '')}@example.org"]},
    ],
)
def test_a_birth_number_is_found_in_whatever_field_of_a_card_it_hides(values: dict[str, JsonValue]) -> None:
    with pytest.raises(Refusal):
        refuse_in_value(values)


def test_numbers_of_phones_and_organisations_and_what_an_author_insisted_on_pass() -> None:
    number = NUMBER.replace("/", "")
    refuse_in_value({"phones": [number], "ico": number, "contacts": [{"name": NAME, "phone": number}], "wishes": None})
