"""Every difference that was once found between the two clients is gone, or in docs/migrating.md."""

from __future__ import annotations

from tests.migration.run import printed
from tests.migration.wire import Difference, sent


def test_each_difference_is_gone_or_listed() -> None:
    """In a program of its own, where this package stands in place of the official one."""
    told = printed("compare")
    assert "neither" not in told
    assert "listed" in told
    assert "sent: listed" in told


def test_what_is_sent_is_seen() -> None:
    found = sent("files.delete")
    assert found is not None
    assert (found["content-type"], found["path"], found["body"]) == ("", "/v1/files/s", "EMPTY")
    made = sent("skills.create")
    assert made is not None
    assert (made["content-type"], made["arguments"]) == ("multipart/form-data", "files")


def test_a_difference_is_named_by_its_header_or_its_method() -> None:
    of_all = Difference("files.delete", "content-type", "application/json", "")
    of_one = Difference("beta.realtime.sessions.create", "openai-beta", "assistants=v2", "")
    assert not of_all.is_gone
    assert of_all.is_listed({"content-type"})
    assert not of_all.is_listed({"accept"})
    assert not of_one.is_listed({"openai-beta"})
    assert of_one.is_listed({"beta.realtime.sessions.create"})
