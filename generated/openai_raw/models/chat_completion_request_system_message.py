from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.chat_completion_request_message_content_part_text import ChatCompletionRequestMessageContentPartText, ChatCompletionRequestMessageContentPartTextDict

    class ChatCompletionRequestSystemMessageDict(TypedDict, total=False):
        content: Required[str | Sequence[ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartTextDict]]
        role: Required[Literal['system']]
        name: str


@model
class ChatCompletionRequestSystemMessage(Base):
    """Chat completion request system message."""

    content: str | list[ChatCompletionRequestMessageContentPartText]
    role: Literal['system']
    name: str | None = absent

    _nested = {'content': ['ChatCompletionRequestMessageContentPartText']}
    _tags = {'role': 'system'}
