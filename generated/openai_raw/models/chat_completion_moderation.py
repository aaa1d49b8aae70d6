"""`ChatCompletionModeration`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.moderation_result_body import ModerationResultBody


@model
class ChatCompletionModeration(Base):
    """What moderation found in a request and its answer."""

    input: ChatCompletionModerationResults | ChatCompletionModerationError
    """What it found in the request's messages, or why it could not look."""
    output: ChatCompletionModerationResults | ChatCompletionModerationError
    """What it found in the answer, or why it could not look."""

    _nested = {
        "input": (
            "type",
            {"moderation_results": "ChatCompletionModerationResults", "error": "ChatCompletionModerationError"},
        ),
        "output": (
            "type",
            {"moderation_results": "ChatCompletionModerationResults", "error": "ChatCompletionModerationError"},
        ),
    }


@model
class ChatCompletionModerationError(Base):
    """Why moderation of one side of the conversation failed."""

    type: Literal["error"]
    """Always `error`."""
    code: str
    """The kind of failure, for programs."""
    message: str
    """The failure in words, for people."""

    _tags = {"type": "error"}


@model
class ChatCompletionModerationResults(Base):
    """The findings of moderation for one side of the conversation."""

    type: Literal["moderation_results"]
    """Always `moderation_results`."""
    model: str
    """The moderation model that looked."""
    results: list[ModerationResultBody]
    """One finding for each text or image that was looked at."""

    _nested = {"results": ["ModerationResultBody"]}
    _tags = {"type": "moderation_results"}
