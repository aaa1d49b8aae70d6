from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.chat_completion_request_message_content_part_text import ChatCompletionRequestMessageContentPartText, ChatCompletionRequestMessageContentPartTextDict

    class ChatCompletionRequestDeveloperMessageDict(TypedDict, total=False):
        content: Required[str | Sequence[ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartTextDict]]
        role: Required[Literal['developer']]
        name: str


@model
class ChatCompletionRequestDeveloperMessage(Base):
    """Chat completion request developer message."""

    content: str | list[ChatCompletionRequestMessageContentPartText]
    role: Literal['developer']
    name: str | None = absent

    _nested = {'content': ['ChatCompletionRequestMessageContentPartText']}
    _tags = {'role': 'developer'}
