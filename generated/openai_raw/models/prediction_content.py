from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.chat_completion_request_message_content_part_text import ChatCompletionRequestMessageContentPartText, ChatCompletionRequestMessageContentPartTextDict

    class PredictionContentDict(TypedDict, total=False):
        type: Required[Literal['content']]
        """Always `content`."""
        content: Required[str | Sequence[ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartTextDict]]
        """The text, or text parts. Not empty."""


@model
class PredictionContent(Base):
    """Text that much of the answer is expected to repeat, such as a file in which little is to change."""

    type: Literal['content']
    """Always `content`."""
    content: str | list[ChatCompletionRequestMessageContentPartText]
    """The text, or text parts. Not empty."""

    _nested = {'content': ['ChatCompletionRequestMessageContentPartText']}
    _tags = {'type': 'content'}
