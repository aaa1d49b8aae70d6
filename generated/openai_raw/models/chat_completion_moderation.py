"""`ChatCompletionModeration`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.moderation_result_body import ModerationResultBody


@model
class ChatCompletionModeration(Base):
    """Moderation results for a request and its answer."""

    input: ChatCompletionModerationResults | ChatCompletionModerationError
    """Results for the messages of the request, or the error that prevented them."""
    output: ChatCompletionModerationResults | ChatCompletionModerationError
    """Results for the answer, or the error that prevented them."""

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
    """The error that prevented moderation of one side of the conversation."""

    type: Literal["error"]
    """Always `error`."""
    code: str
    """Machine-readable error code."""
    message: str
    """Human-readable error message."""

    _tags = {"type": "error"}


@model
class ChatCompletionModerationResults(Base):
    """Moderation results for one side of the conversation."""

    type: Literal["moderation_results"]
    """Always `moderation_results`."""
    model: str
    """The moderation model that was used."""
    results: list[ModerationResultBody]
    """One result per text or image."""

    _nested = {"results": ["ModerationResultBody"]}
    _tags = {"type": "moderation_results"}
