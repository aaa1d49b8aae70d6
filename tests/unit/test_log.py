"""The logger and the variable that turns it on."""

from __future__ import annotations

import logging
import sys

import pytest

from overlay._call.call import Call
from overlay._call.log import log_attempt, obey_environment

CALL = Call("POST", "http://127.0.0.1/v1/x?secret", headers={}, path="/x/{id}")


@pytest.fixture(autouse=True)
def log(monkeypatch: pytest.MonkeyPatch) -> logging.Logger:
    """A logger as it is in a program that has set up nothing; the real one has pytest's handlers."""
    fresh = logging.Logger("overlay")  # noqa: LOG001  # one that is not shared
    monkeypatch.setattr("overlay._call.log.log", fresh)
    return fresh


@pytest.mark.parametrize(("asked", "level"), [("info", logging.INFO), (" DEBUG ", logging.DEBUG)])
def test_the_environment_turns_it_on(
    asked: str, level: int, log: logging.Logger, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("OPENAI_LOG", asked)
    obey_environment()
    obey_environment()
    assert log.level == level
    assert len(log.handlers) == 1
    log_attempt(CALL, "200", attempt=1, seconds=0.5, request_id="req_1")
    log_attempt(CALL, "503", attempt=2, seconds=0.25, delay=1.5)
    first, second = capsys.readouterr().err.splitlines()
    assert first.endswith("overlay INFO POST /x/{id}: 200 (attempt 1, 0.500 s, request id req_1)")
    assert second.endswith("POST /x/{id}: 503 (attempt 2, 0.250 s, request id None), retrying in 1.50 s")


def test_a_program_that_logs_keeps_its_handlers(log: logging.Logger, monkeypatch: pytest.MonkeyPatch) -> None:
    own = logging.NullHandler()
    log.addHandler(own)
    monkeypatch.setenv("OPENAI_LOG", "info")
    obey_environment()
    assert log.handlers == [own]


def test_without_the_variable_nothing_changes(log: logging.Logger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_LOG", raising=False)
    before = log.level
    obey_environment()
    assert (log.level, log.handlers) == (before, [])


def test_another_value_is_named_not_obeyed(
    log: logging.Logger, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    own = logging.StreamHandler(sys.stderr)
    log.addHandler(own)
    monkeypatch.setenv("OPENAI_LOG", "loud")
    obey_environment()
    assert capsys.readouterr().err == "OPENAI_LOG is ignored; it must be info or debug\n"
    assert log.handlers == [own]


def test_nothing_is_said_twice_where_a_program_sets_up_logging_later(
    log: logging.Logger, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("OPENAI_LOG", "info")
    root = logging.Logger("root")  # noqa: LOG001  # pytest has handlers on the real one
    log.parent = root
    obey_environment()
    log.info("alone")
    root.addHandler(logging.NullHandler())
    log.info("theirs")
    said = capsys.readouterr().err
    assert "alone" in said
    assert "theirs" not in said
