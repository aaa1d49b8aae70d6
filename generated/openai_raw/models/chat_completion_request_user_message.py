from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..unions import ChatCompletionRequestUserMessageContentPart, ChatCompletionRequestUserMessageContentPartInput

    class ChatCompletionRequestUserMessageDict(TypedDict, total=False):
        content: Required[str | Sequence[ChatCompletionRequestUserMessageContentPartInput]]
        role: Required[Literal['user']]
        name: str


@model
class ChatCompletionRequestUserMessage(Base):
    """What the end user says or shows.

    Attributes:
        content: Text, or parts: text, images, sound, files.
        role: Always `user`.
        name: A name for the speaker, to tell several of one role apart.
    """

    content: str | list[ChatCompletionRequestUserMessageContentPart]
    role: Literal['user']
    name: str | None = absent

    _nested = {'content': ['ChatCompletionRequestUserMessageContentPart']}
    _tags = {'role': 'user'}
