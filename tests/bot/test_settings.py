"""Settings: read from the environment and .env, and a wrong value told in one line that does not repeat it."""

from pathlib import Path

import pytest

from bot.settings import PREFIX, Settings, SettingsError, read_settings, require_token

TOKEN = "123456789:AAbb_CC-dd"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to read .env from, and an environment that sets nothing."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(PREFIX + name.upper(), raising=False)
    return tmp_path


def test_everything_has_a_default_but_the_token() -> None:
    settings = read_settings()
    assert settings.api.startswith("https://api.telegram.")
    assert settings.database == Path("data/sitovka.sqlite3")
    assert (settings.operators, settings.time_zone, settings.log_level) == ((), "Europe/Prague", "INFO")


def test_a_missing_token_says_where_to_put_it() -> None:
    with pytest.raises(SettingsError, match=r"SITOVKA_TOKEN is missing.*BotFather.*\.env"):
        require_token(read_settings())


def test_env_file_is_read_and_the_environment_goes_before_it(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / ".env").write_text(f"SITOVKA_TOKEN={TOKEN}\nSITOVKA_LOG_LEVEL=debug\n", encoding="utf-8")
    monkeypatch.setenv("SITOVKA_LOG_LEVEL", "warning")
    settings = read_settings()
    assert (require_token(settings), settings.log_level) == (TOKEN, "WARNING")


def test_the_shipped_example_is_valid_and_leaves_the_defaults(folder: Path) -> None:
    example = Path(__file__).parents[2] / ".env.example"
    (folder / ".env").write_bytes(example.read_bytes())
    assert read_settings() == Settings.model_construct()


@pytest.mark.parametrize("written", ["1,2", "[1, 2]", " 1 ,2 ", "1 2"])
def test_operators_are_written_with_commas_or_as_json(written: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SITOVKA_OPERATORS", written)
    assert read_settings().operators == (1, 2)


@pytest.mark.parametrize(
    ("name", "value", "advice"),
    [
        ("TOKEN", "my-secret-token", "is no token"),
        ("TOKEN", "98765432:", "is no token"),
        ("API", "ftp://bot.example", "is no address"),
        ("API", "bot.example", "is no address"),
        ("API", "http://[bot.example", "is no address"),
        ("API", "http://bot.example:port", "is no address"),
        ("API", "http://bot example", "is no address"),
        ("OPERATORS", "1,ana", "is no list of Telegram ids"),
        ("OPERATORS", "99999999999999999999", "is no list of Telegram ids"),
        ("TIME_ZONE", "Europe/Cheb", "is no known time zone"),
        ("TIME_ZONE", "../etc/passwd", "is no known time zone"),
        ("PRIVATE_MINUTES", "2000", "is no whole number from 1 to 1440"),
        ("PRIVATE_MINUTES", "half an hour", "is no whole number from 1 to 1440"),
        ("WEB_PORT", "70000", "is no whole number from 1 to 65535"),
        ("VISITORS_SEARCH", "ano", "is neither true nor false"),
        ("DATABASE", ":memory:", "has to be a file"),
        ("DATABASE", "~nobody-at-all/bot.sqlite3", "begins with the home folder of nobody"),
        ("LOG_LEVEL", "LOUD", "is none of DEBUG, INFO, WARNING, ERROR"),
    ],
)
def test_a_wrong_value_is_told_in_one_line_without_the_value(
    name: str, value: str, advice: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(f"SITOVKA_{name}", value)
    with pytest.raises(SettingsError) as caught:
        read_settings()
    line = str(caught.value)
    assert line.startswith(f"SITOVKA_{name} {advice}")
    assert value not in line
    assert "\n" not in line
    assert caught.value.__cause__ is None


def test_a_misspelled_name_in_the_env_file_is_told_and_other_programs_names_are_left_alone(folder: Path) -> None:
    (folder / ".env").write_text("POSTGRES_PASSWORD=x\nSITOVKA_TOKN=1:a\n", encoding="utf-8")
    with pytest.raises(SettingsError, match=r"^SITOVKA_TOKN is not a setting.*TOKEN"):
        read_settings()
    (folder / ".env").write_text("POSTGRES_PASSWORD=x\n", encoding="utf-8")
    assert read_settings().operators == ()


def test_an_env_file_that_is_no_text_is_told_in_one_line(folder: Path) -> None:
    (folder / ".env").write_bytes(b"SITOVKA_TOKEN=\xff\xfe")
    with pytest.raises(SettingsError, match=r"^\.env cannot be read"):
        read_settings()


def test_the_token_is_in_no_representation(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SITOVKA_TOKEN", TOKEN)
    settings = read_settings()
    assert TOKEN not in f"{settings!r} {settings} {settings.model_dump()} {settings.model_dump_json()}"


def test_the_home_folder_may_be_written_with_a_tilde(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(folder))
    (folder / ".env").write_text("SITOVKA_DATABASE=~/network.sqlite3\n", encoding="utf-8")
    assert read_settings().database == folder / "network.sqlite3"
