"""Telegram's HTML in both directions."""

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.errors import ApiError
from sandbox.html import parse_html
from sandbox.render import render_html


def test_tags_become_entities_measured_in_utf_16() -> None:
    text, entities = parse_html("😀 <b>tučně <i>i šikmo</i></b> &lt;konec&gt;")

    assert text == "😀 tučně i šikmo <konec>"
    assert entities == [
        {"type": "bold", "offset": 3, "length": 13},
        {"type": "italic", "offset": 9, "length": 7},
    ]


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("ž<div>x</div>", 'Unsupported start tag "div" at byte offset 2'),
        ("a < b", "Unclosed start tag at byte offset 2"),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ('<span class="x">a</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("line<br>", 'Unsupported start tag "br" at byte offset 4'),
    ],
)
def test_what_telegram_cannot_parse_is_refused_in_its_words(source: str, reason: str) -> None:
    with pytest.raises(ApiError) as refusal:
        parse_html(source)

    assert refusal.value.description == f"Bad Request: can't parse entities: {reason}"


def test_a_link_telegram_would_not_take_stays_plain_text() -> None:
    assert parse_html('<a href="tel:+420000111222">volat</a>') == ("volat", [])
    assert (
        parse_html('<a href="https://example.org/?a=1&amp;b=2">web</a>')[1][0]["url"] == "https://example.org/?a=1&b=2"
    )


def test_code_with_a_language_is_one_entity() -> None:
    _, entities = parse_html('<pre><code class="language-python">x = 1</code></pre>')

    assert entities == [{"type": "pre", "offset": 0, "length": 5, "language": "python"}]


def test_phone_numbers_commands_and_addresses_in_a_plain_text_can_be_tapped() -> None:
    shown = render_html("Volejte +420 000 111 222, pište a@example.org nebo /krize (www.example.org).", [])

    assert '<a href="tel:+420000111222">+420 000 111 222</a>' in shown
    assert '<a href="mailto:a@example.org">a@example.org</a>' in shown
    assert '<a href="#/krize">/krize</a>' in shown
    assert '<a href="http://www.example.org">www.example.org</a>).' in shown


def test_formatting_comes_back_as_it_went_in() -> None:
    source = (
        "<b>a <i>b</i></b> <u>c</u> <s>d</s> <tg-spoiler>e</tg-spoiler> <code>f</code> <blockquote>g 😀</blockquote>"
    )

    assert render_html(*parse_html(source)) == source


def test_a_phone_number_inside_code_is_left_alone() -> None:
    assert render_html(*parse_html("<code>+420 000 111 222</code>")) == "<code>+420 000 111 222</code>"


@given(st.text())
def test_no_text_gets_out_of_the_page_as_markup(text: str) -> None:
    shown = render_html(*parse_html(html.escape(text)))

    assert html.unescape(re.sub(r'<a href="[^"<>]*">|</a>', "", shown)) == text


@given(st.lists(st.tuples(st.sampled_from(["b", "i", "u", "s", "code"]), st.text(min_size=1))))
def test_parsing_and_rendering_are_inverse(parts: list[tuple[str, str]]) -> None:
    undetected = str.maketrans("", "", "@/#$")  # a mention or a hashtag may reach from one part into the next
    source = "".join(f"<{tag}>{html.escape(text.translate(undetected))}</{tag}>" for tag, text in parts)
    text, entities = parse_html(source)

    assert parse_html(re.sub(r'<a href="[^"<>]*">|</a>', "", render_html(text, entities))) == (text, entities)
