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
    """Instructions of the developer, which the model follows whatever users say. Newer models take these in place
    of system messages.

    Attributes:
        content: The instructions, as text or as text parts.
        role: Always `developer`.
        name: A name for the speaker, to tell several of one role apart.
    """

    content: str | list[ChatCompletionRequestMessageContentPartText]
    role: Literal['developer']
    name: str | None = absent

    _nested = {'content': ['ChatCompletionRequestMessageContentPartText']}
    _tags = {'role': 'developer'}
