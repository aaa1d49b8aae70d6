"""Keys: where they come from, which operation gets which, and that they show nowhere."""

from __future__ import annotations

import copy
import pickle
import traceback
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, strategies as st

from overlay._call.auth import Auth, Key, check_base_url, header_setting, hidden_keys, setting
from overlay._call.spelling import quote_path
from overlay._flow import run
from overlay.errors import ConfigurationError, OpenAIError

SECRET = "sk-test-5ecret"


def header_of(key: Key) -> str:
    return run(key.read(waits=False))


def admin(source: Any = None) -> Key:
    return Key(source, option="admin_api_key", variable="OPENAI_ADMIN_KEY")


def shown(error: BaseException) -> str:
    """Return a traceback as the tools print it that show local variables, but only of the package's own frames."""
    trace = traceback.TracebackException.from_exception(error, capture_locals=True)
    own = [str(frame.locals) for frame in trace.stack if "/overlay/" in frame.filename]
    assert own
    return "\n".join([*own, str(error), repr(error), repr(vars(error))])


@pytest.mark.parametrize(
    ("key", "problem"),
    [
        (f"{SECRET}\n", "a newline"),
        (f"{SECRET}\r\nx: y", "a newline"),
        (f"{SECRET} ", "a leading or trailing space"),
        (f" {SECRET}", "a leading or trailing space"),
        (f"{SECRET}\tx", "a control character"),
        (f"{SECRET}é", "non-ASCII"),
        (f"{SECRET}\u2028", "non-ASCII"),
        (f"{SECRET}\x00", "a control character"),
        (f"{SECRET}\x7f", "a control character"),
        ("", "is empty"),
        ("  ", "is empty"),
        (7, "must be a string, not int"),
        (SECRET.encode(), "must be a string, not bytes"),
    ],
)
def test_a_key_that_cannot_be_sent_is_refused_and_not_shown(key: Any, problem: str) -> None:
    with pytest.raises(ConfigurationError, match=problem) as caught:
        Auth(Key(key), admin())
    assert "api_key" in str(caught.value)
    assert SECRET not in shown(caught.value)


@pytest.mark.parametrize("key", ["not needed", "My API Key", "x  y"])
def test_a_key_of_several_words_is_sent_as_it_is(key: str) -> None:
    assert Auth(Key(key), admin()).key("api_key") is not None
    assert header_of(Key(key)) == f"Bearer {key}"


@given(st.text())
def test_any_text_is_a_sound_header_or_refused(text: str) -> None:
    key = Key(text)
    try:
        key.check()
    except ConfigurationError:
        return
    header = header_of(key)
    assert header == f"Bearer {text}"
    header.encode("ascii")
    assert header.isprintable()


def test_the_environment_gives_what_was_not_passed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-env")
    assert header_of(Key(None)) == "Bearer sk-env"
    assert header_of(Key("sk-arg")) == "Bearer sk-arg"
    monkeypatch.setenv("OPENAI_API_KEY", "sk-env\n")
    with pytest.raises(ConfigurationError, match="the environment variable OPENAI_API_KEY contains a newline"):
        Key(None).check()
    monkeypatch.setenv("OPENAI_API_KEY", "")
    assert not Key(None)


def test_no_key_at_all_names_the_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    with pytest.raises(OpenAIError, match="OPENAI_API_KEY") as caught:
        Auth(Key(None), admin())
    assert "OPENAI_ADMIN_KEY" in str(caught.value)


def test_neither_key_stands_in_for_the_other() -> None:
    both = Auth(Key("sk-user"), admin("sk-admin"))
    assert [key and header_of(key) for key in map(both.key, ("api_key", "admin_api_key", "none"))] == [
        "Bearer sk-user",
        "Bearer sk-admin",
        None,
    ]
    with pytest.raises(ConfigurationError, match=r"needs admin_api_key=... or .* OPENAI_ADMIN_KEY"):
        Auth(Key("sk-user"), admin()).key("admin_api_key")
    with pytest.raises(ConfigurationError, match=r"needs api_key=... or the environment variable OPENAI_API_KEY"):
        Auth(Key(None), admin("sk-admin")).key("api_key")
    with pytest.raises(ConfigurationError, match="admin_api_key contains a newline"):
        Auth(Key("sk-user"), admin("sk-admin\n"))


async def test_a_function_is_asked_every_time() -> None:
    keys = iter(["sk-1", "sk-2", "sk-3", "sk-4"])
    key = Key(lambda: next(keys))
    assert key
    key.check()
    assert [header_of(key), header_of(key), await key.read(waits=True)] == ["Bearer sk-1", "Bearer sk-2", "Bearer sk-3"]

    async def source() -> str:
        return next(keys)

    assert await Key(source).read(waits=True) == "Bearer sk-4"
    assert await Key(SECRET).read(waits=True) == f"Bearer {SECRET}"
    with pytest.raises(ConfigurationError, match="async function; use AsyncOpenAI"):
        header_of(Key(source))


class Awaitable:
    """What a function may return that is neither a string nor a coroutine."""

    def __await__(self) -> Any:
        yield


def test_an_awaitable_that_is_no_coroutine_is_named_too() -> None:
    with pytest.raises(ConfigurationError, match="async function"):
        header_of(Key(Awaitable))


@pytest.mark.parametrize("value", [None, 5, f"{SECRET}\n", b"x"])
async def test_what_a_function_returns_is_checked_and_not_shown(value: Any) -> None:
    with pytest.raises(ConfigurationError, match="the value returned by the api_key function") as caught:
        header_of(Key(lambda: value))
    assert SECRET not in shown(caught.value)
    with pytest.raises(ConfigurationError, match="the value returned by the api_key function") as caught:
        await Key(lambda: value).read(waits=True)
    assert SECRET not in shown(caught.value)


def test_an_absent_key_has_no_header(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    with pytest.raises(ConfigurationError, match=r"No API key: pass api_key=.* OPENAI_API_KEY"):
        header_of(Key(None))


@pytest.mark.parametrize("show", [repr, str, lambda k: repr([k]), lambda k: f"{k}", lambda k: str(pickle.dumps(k))])
def test_a_key_shows_nowhere(show: Callable[[Any], str]) -> None:
    for key in (Key(SECRET), Auth(Key(SECRET), admin(SECRET))):
        if isinstance(key, Key) or show is repr:
            assert SECRET not in show(key)
    assert repr(Key(SECRET)) == "Key(api_key: set)"
    assert repr(Key(lambda: SECRET)) == "Key(api_key: function)"
    with pytest.raises(TypeError):
        vars(Key(SECRET))


def test_a_pickled_key_is_the_name_of_its_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_ADMIN_KEY", "sk-elsewhere")
    data = pickle.dumps(admin(SECRET))
    assert header_of(pickle.loads(data)) == "Bearer sk-elsewhere"
    key = Key(SECRET)
    assert copy.copy(key) is key
    assert copy.deepcopy([key])[0] is key


def test_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_ORG_ID", "org-env")
    assert setting(None, "OPENAI_ORG_ID") == "org-env"
    assert setting("org-arg", "OPENAI_ORG_ID") == "org-arg"
    assert header_setting(None, "organization", "OPENAI_ORG_ID") == "org-env"
    monkeypatch.setenv("OPENAI_ORG_ID", "")
    assert header_setting(None, "organization", "OPENAI_ORG_ID") is None
    for bad in ("a\nb", "é", " x", ""):
        with pytest.raises(ConfigurationError, match="organization"):
            header_setting(bad, "organization", "OPENAI_ORG_ID")


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:8080/v1", "https://api.example.com", "http://[::1]:80/v1", "HTTP://X/"]
)
def test_a_good_base_url(url: str) -> None:
    assert check_base_url(url) == url.rstrip("/")
    assert check_base_url(url + "/") == url.rstrip("/")


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("", "empty"),
        ("api.example.com/v1", "http://"),
        ("ftp://example.com", "http://"),
        ("https://", "host"),
        ("https:///v1", "host"),
        ("https://exa mple.com", "space"),
        ("https://example.com\n", "newline"),
        ("https://exämple.com", "ASCII"),
        ("https://me:pw@example.com", "user name or password"),
        ("https://example.com?api-version=1", "query"),
        ("https://example.com#x", "fragment"),
        ("http://x:port", "not a URL"),
        ("http://x:99999", "not a URL"),
        ("http://[::1", "not a URL"),
        (None, "not|empty"),
        (7, "not a URL"),
    ],
)
def test_a_bad_base_url(url: Any, problem: str) -> None:
    with pytest.raises(ConfigurationError, match=problem) as caught:
        check_base_url(url)
    assert "pw" not in str(caught.value)


def test_a_path_is_filled_and_quoted() -> None:
    template = "/chat/completions/{completion_id}/messages"
    assert quote_path(template, {"completion_id": "chatcmpl-1"}) == "/chat/completions/chatcmpl-1/messages"
    assert quote_path("/a/{x}/{y}", {"x": "a/../b?c#d", "y": 7}) == "/a/a%2F..%2Fb%3Fc%23d/7"
    assert quote_path("/a/{x}", {"x": "%2e%2e"}) == "/a/%252e%252e"
    assert quote_path("/models", {}) == "/models"


@pytest.mark.parametrize("value", ["", " ", ".", "..", None, True, 1.5, b"x", "\ud800", ["x"]])
def test_a_path_value_that_would_name_something_else_is_refused(value: Any) -> None:
    with pytest.raises(ConfigurationError):
        quote_path("/files/{file_id}", {"file_id": value})


def test_a_missing_path_value_is_named() -> None:
    with pytest.raises(ConfigurationError, match="file_id must be a string, not NoneType"):
        quote_path("/files/{file_id}", {})


@given(st.text(min_size=1))
def test_a_quoted_value_is_one_plain_segment(value: str) -> None:
    try:
        path = quote_path("/a/{x}/b", {"x": value})
    except ConfigurationError:
        return
    segments = path.split("/")
    assert len(segments) == 4
    assert segments[2] not in ("", ".", "..")
    assert segments[2].isascii()
    assert not set(segments[2]) & set("?#\\ \n\r")


async def nothing() -> str:
    return ""


@pytest.mark.parametrize(
    ("source", "is_set", "text", "shown"),
    [
        ("sk-1", True, "sk-1", "set"),
        ("Bearer sk-1", True, "Bearer sk-1", "set"),
        (lambda: "sk-1", True, "", "function"),
        (nothing, True, "", "function"),
        ("sk-1\n", True, "", "none"),
        (None, False, "", "none"),
    ],
)
def test_what_a_key_says_of_itself(
    monkeypatch: pytest.MonkeyPatch, source: Any, is_set: bool, text: str, shown: str
) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    key = Key(source)
    assert (bool(key), key.text()) == (is_set, text)
    assert repr(key) == f"Key(api_key: {shown})"
    unpickled = pickle.loads(pickle.dumps(key))
    assert bool(unpickled) is is_set
    if is_set:
        with pytest.raises(ConfigurationError, match=r"^api_key is not pickled .* set OPENAI_API_KEY where"):
            header_of(unpickled)


def test_a_client_without_a_key_is_told_its_own_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("A_KEY", raising=False)
    with pytest.raises(ConfigurationError, match=r"environment variable A_KEY .*or OPENAI_ADMIN_KEY"):
        Auth(Key(None, variable="A_KEY"), admin())


@pytest.mark.parametrize("security", ["", "key", "nonf", "other", "None"])
def test_a_scheme_that_nobody_knows_is_not_taken_for_none(security: str) -> None:
    with pytest.raises(KeyError):
        Auth(Key("sk-1"), admin("sk-2")).key(security)


class Text(str):
    """A text of a user's own class, whose methods return plain ones."""

    __slots__ = ()


@pytest.mark.parametrize(("value", "problem"), [("a\tb", "a control character"), (" a", "a leading or trailing space")])
def test_a_text_of_ones_own_class_is_judged_by_what_it_holds(value: str, problem: str) -> None:
    with pytest.raises(ConfigurationError, match=problem):
        Key(Text(value)).check()
    assert header_of(Key(Text("sk-1"))) == "Bearer sk-1"


@pytest.mark.parametrize("url", ["http://me@x", "http://:pw@x", "http://@x", "http://me:@x"])
def test_a_user_or_a_password_is_refused_each_by_itself(url: str) -> None:
    with pytest.raises(ConfigurationError, match="user name or password"):
        check_base_url(url)


@pytest.mark.parametrize("url", [[], {}, object(), 1.5, b"http://x", b"", ("http", "x")])
def test_what_is_no_text_is_no_url(url: Any) -> None:
    with pytest.raises(ConfigurationError, match="the base URL is"):
        check_base_url(url)


def test_a_header_setting_may_leave_the_environment_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_ORG_ID", "org-env")
    assert header_setting(None, "organization", "OPENAI_ORG_ID", True) == "org-env"
    assert header_setting(None, "organization", "OPENAI_ORG_ID", False) is None
    assert header_setting("own", "organization", "OPENAI_ORG_ID", False) == "own"


def test_the_keys_of_settings_are_hidden_once(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("OPENAI_API_KEY", "OPENAI_ADMIN_KEY"):
        monkeypatch.setenv(variable, variable.lower())
    key, given = Key("sk-1"), {"timeout": 3, "api_key": None, "admin_api_key": "sk-2"}
    made = hidden_keys(given)
    assert (made["timeout"], made["api_key"].text(), made["admin_api_key"].text()) == (3, "openai_api_key", "sk-2")
    assert (made["api_key"].option, made["admin_api_key"].option) == ("api_key", "admin_api_key")
    assert hidden_keys({"admin_api_key": None})["admin_api_key"].text() == "openai_admin_key"
    assert given == {"timeout": 3, "api_key": None, "admin_api_key": "sk-2"}
    assert hidden_keys({"api_key": key}) == {"api_key": key}
    assert hidden_keys({"timeout": 3}) == {"timeout": 3}
