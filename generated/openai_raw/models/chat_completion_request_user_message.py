from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..unions import ChatCompletionRequestUserMessageContentPart, ChatCompletionRequestUserMessageContentPartInput

    class ChatCompletionRequestUserMessageDict(TypedDict, total=False):
        content: Required[str | Sequence[ChatCompletionRequestUserMessageContentPartInput]]
        """Text, or parts: text, images, sound, files. Not empty."""
        role: Required[Literal['user']]
        """Always `user`."""
        name: str
        """A name for the speaker, to tell several of one role apart."""


@model
class ChatCompletionRequestUserMessage(Base):
    """What the end user says or shows."""

    content: str | list[ChatCompletionRequestUserMessageContentPart]
    """Text, or parts: text, images, sound, files. Not empty."""
    role: Literal['user']
    """Always `user`."""
    name: str | None = absent
    """A name for the speaker, to tell several of one role apart."""

    _nested = {'content': ['ChatCompletionRequestUserMessageContentPart']}
    _tags = {'role': 'user'}
