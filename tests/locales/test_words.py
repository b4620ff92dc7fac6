"""The words: the same keys and arguments in every language, every used key exists, every key is used."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import ast as ftl
from fluent.syntax import parse
from fluent.syntax.visitor import Visitor

from domain.codes import CrisisLine, Kind, TargetGroup
from domain.errors import Refusal
from domain.privacy import PersonalData
from handlers.questions import Question
from handlers.receive import ROUTES
from locales.translator import FOLDER, LANGUAGES, SOURCE_LANGUAGE, Translator, UnknownKey, language_for, translator
from storage.reference import load_code_lists
from views.words import name_in

ROOT = Path(__file__).parent.parent.parent
SPEAKING_ROOMS = ("bot", "handlers", "usecases", "views", "domain", "exchange")
SAME_IN_UKRAINIAN = re.compile(r"</?[bi]>|ORP|IČO|^plakat$")
"""Markup, names that are not translated, and the name of a file."""


class Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:
        self.names.add(node.id.name)


class Selects(Visitor):
    def __init__(self) -> None:
        self.found: list[ftl.SelectExpression] = []

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:
        self.found.append(node)
        self.generic_visit(node)


class Texts(Visitor):
    def __init__(self) -> None:
        self.texts: list[str] = []

    def visit_TextElement(self, node: ftl.TextElement) -> None:
        self.texts.append(node.value)


def texts(language: str) -> dict[str, str]:
    """All the texts of each message, those of every plural form together."""
    found = {}
    for entry in parse((FOLDER / f"{language}.ftl").read_text(encoding="utf-8")).body:
        if isinstance(entry, ftl.Message):
            reader = Texts()
            reader.visit(entry)
            found[entry.id.name] = "".join(reader.texts)
    return found


def messages(language: str) -> dict[str, set[str]]:
    resource = parse((FOLDER / f"{language}.ftl").read_text(encoding="utf-8"))
    junk = [entry.content for entry in resource.body if isinstance(entry, ftl.Junk)]
    assert junk == []
    found = {}
    for entry in resource.body:
        if isinstance(entry, ftl.Message):
            variables = Variables()
            variables.visit(entry)
            assert entry.id.name not in found, f"{entry.id.name} twice in {language}"
            found[entry.id.name] = variables.names
    return found


def used_strings() -> Iterator[str]:
    """Every string constant of the speaking rooms; of f-strings the beginning, with a star for the rest."""
    for room in SPEAKING_ROOMS:
        for path in (ROOT / room).rglob("*.py"):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            for node in ast.walk(tree):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    yield node.value
                elif isinstance(node, ast.JoinedStr):
                    first = node.values[0]
                    if isinstance(first, ast.Constant) and str(first.value).endswith("-"):
                        yield str(first.value) + "*"
                    yield from unit_of(node)


def unit_of(node: ast.JoinedStr) -> Iterator[str]:
    """A key made of another key and an ending, as f"{unit}-of"."""
    last = node.values[-1]
    if isinstance(last, ast.Constant) and re.fullmatch(r"-[a-z-]+", str(last.value)):
        yield "*" + str(last.value)


def words_of_forms() -> set[str]:
    """The keys that forms name by convention."""
    keys = {f"{form.name}-{word}" for form in ROUTES.forms for word in ("title", "send")}
    asked = {
        f"{question.of or form.name}-{question.key}"
        for form in ROUTES.forms
        for question in form.questions
        if type(question).asks is Question.asks
    }
    return keys | asked | {f"{key}-label" for key in asked}


def test_every_form_has_its_words() -> None:
    assert words_of_forms() - set(messages(SOURCE_LANGUAGE)) == set()


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != SOURCE_LANGUAGE])
def test_every_language_has_the_keys_and_arguments_of_the_source(language: str) -> None:
    assert messages(language) == messages(SOURCE_LANGUAGE)


def test_no_czech_words_are_left_in_ukrainian() -> None:
    czech, ukrainian = texts("cs"), texts("uk")
    worded = [key for key, text in czech.items() if re.search(r"[^\W\d_]", SAME_IN_UKRAINIAN.sub("", text))]
    assert [key for key in worded if not re.search("[а-яіїєґ]", ukrainian[key], re.IGNORECASE)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_item_of_a_code_list_has_a_name(language: str) -> None:
    say, codes = translator(language), load_code_lists()
    items: list[Kind | TargetGroup | CrisisLine] = [*codes.kinds.values(), *codes.target_groups.values()]
    items.extend(codes.crisis_lines)
    assert [item for item in items if not name_in(say, item).strip()] == []
    if language == "uk":
        assert [item for item in items if not re.search("[а-яіїєґ]", name_in(say, item))] == []


def test_every_key_is_used() -> None:
    used = set(used_strings()) | words_of_forms()
    beginnings = tuple(text[:-1] for text in used if text.endswith("-*"))
    endings = tuple(text[1:] for text in used if text.startswith("*-"))
    unused = [
        key
        for key in messages(SOURCE_LANGUAGE)
        if key not in used and not key.startswith(beginnings) and not key.endswith(endings)
    ]
    assert unused == []


def test_every_key_asked_for_exists() -> None:
    known = messages(SOURCE_LANGUAGE)
    missing = []
    for room in SPEAKING_ROOMS:
        for path in (ROOT / room).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and (key := asked_key(node)) and key not in known:
                    missing.append(f"{path.name}:{node.lineno} {key}")
    assert missing == []


def asked_key(call: ast.Call) -> str | None:
    """The key of say.text("…"), say.html("…") or Refusal("…")."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    first = call.args[0] if call.args else None
    if name not in ("text", "html", "Refusal") or not isinstance(first, ast.Constant):
        return None
    return first.value if isinstance(first.value, str) and re.fullmatch(r"[a-z][a-z0-9-]*", first.value) else None


@pytest.mark.parametrize("kind", PersonalData)
def test_every_finding_of_the_guard_can_be_explained(kind: PersonalData) -> None:
    assert "x" in translator("cs").text(f"refused-personal-{kind.value}", found="x")


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0 míst"), (1, "1 místo"), (2, "2 místa"), (4, "4 místa"), (5, "5 míst"), (21, "21 míst")]
)
def test_czech_counts_have_their_three_forms(count: int, words: str) -> None:
    assert translator("cs").text("unit-places", count=count) == words


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "0 місць"),
        (1, "1 місце"),
        (3, "3 місця"),
        (5, "5 місць"),
        (11, "11 місць"),
        (21, "21 місце"),
        (22, "22 місця"),
    ],
)
def test_ukrainian_counts_have_their_three_forms(count: int, words: str) -> None:
    assert translator("uk").text("unit-places", count=count) == words


@pytest.mark.parametrize(("to", "words"), [(1, "0–1 rok"), (3, "0–3 roky"), (5, "0–5 let")])
def test_an_age_agrees_with_its_years(to: int, words: str) -> None:
    assert translator("cs").text("age-range", since=0, to=to) == words


def test_what_people_write_cannot_become_markup() -> None:
    assert "&lt;b&gt;" in translator("cs").html("search-title", query="<b>dluhy")


def test_an_unknown_key_is_a_fault_of_the_program() -> None:
    with pytest.raises(UnknownKey):
        Translator("cs").text("no-such-key")


@pytest.mark.parametrize(
    ("telegram", "ours"),
    [
        ("cs", "cs"),
        ("sk", "cs"),
        ("en-GB", "en"),
        ("de", "en"),
        ("uk", "uk"),
        ("uk-UA", "uk"),
        ("ru", "en"),
        (None, "cs"),
        ("CS", "cs"),
    ],
)
def test_a_person_is_spoken_to_in_the_nearest_language(telegram: str | None, ours: str) -> None:
    assert language_for(telegram) == ours


def test_a_refusal_carries_its_key_and_arguments() -> None:
    refusal = Refusal("refused-note-too-long", limit=140, length=150)
    assert "150" in translator("cs").text(refusal.key, **refusal.args_for_message)


def test_ukrainian_says_the_number_also_where_it_is_in_the_singular() -> None:
    silent = []
    for select, key in _plurals("uk"):
        said = {variant.key.name: variant for variant in select.variants if isinstance(variant.key, ftl.Identifier)}
        if "few" in said and _names(select.selector) & _names(said["few"]) - _names(said.get("one", ftl.BaseNode())):
            silent.append(key)
    assert silent == []  # 21 is in the singular too


def _plurals(language: str) -> Iterator[tuple[ftl.SelectExpression, str]]:
    for message in parse((FOLDER / f"{language}.ftl").read_text(encoding="utf-8")).body:
        if isinstance(message, ftl.Message):
            selects = Selects()
            selects.visit(message)
            yield from ((select, message.id.name) for select in selects.found)


def _names(node: ftl.BaseNode) -> set[str]:
    variables = Variables()
    variables.visit(node)
    return variables.names
