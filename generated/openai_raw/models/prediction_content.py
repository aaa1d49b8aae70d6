from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.chat_completion_request_message_content_part_text import ChatCompletionRequestMessageContentPartText, ChatCompletionRequestMessageContentPartTextDict

    class PredictionContentDict(TypedDict, total=False):
        type: Required[Literal['content']]
        content: Required[str | Sequence[ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartTextDict]]


@model
class PredictionContent(Base):
    """Text that much of the answer is expected to repeat, such as a file in which little is to change.

    Attributes:
        type: Always `content`.
        content: The text, or text parts.
    """

    type: Literal['content']
    content: str | list[ChatCompletionRequestMessageContentPartText]

    _nested = {'content': ['ChatCompletionRequestMessageContentPartText']}
    _tags = {'type': 'content'}
