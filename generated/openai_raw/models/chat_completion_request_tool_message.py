from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.chat_completion_request_message_content_part_text import ChatCompletionRequestMessageContentPartText, ChatCompletionRequestMessageContentPartTextDict

    class ChatCompletionRequestToolMessageDict(TypedDict, total=False):
        role: Required[Literal['tool']]
        """Always `tool`."""
        content: Required[str | Sequence[ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartTextDict]]
        """The result, as text or as text parts. Not empty."""
        tool_call_id: Required[str]
        """The id of the call that this answers."""


@model
class ChatCompletionRequestToolMessage(Base):
    """The result of a tool call, for the model."""

    role: Literal['tool']
    """Always `tool`."""
    content: str | list[ChatCompletionRequestMessageContentPartText]
    """The result, as text or as text parts. Not empty."""
    tool_call_id: str
    """The id of the call that this answers."""

    _nested = {'content': ['ChatCompletionRequestMessageContentPartText']}
    _tags = {'role': 'tool'}
