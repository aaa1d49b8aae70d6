from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.chat_completion_request_message_content_part_text import ChatCompletionRequestMessageContentPartText, ChatCompletionRequestMessageContentPartTextDict

    class ChatCompletionRequestSystemMessageDict(TypedDict, total=False):
        content: Required[str | Sequence[ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartTextDict]]
        """The instructions, as text or as text parts. Not empty."""
        role: Required[Literal['system']]
        """Always `system`."""
        name: str
        """A name for the speaker, to tell several of one role apart."""


@model
class ChatCompletionRequestSystemMessage(Base):
    """Instructions of the developer, in the form for models before o1."""

    content: str | list[ChatCompletionRequestMessageContentPartText]
    """The instructions, as text or as text parts. Not empty."""
    role: Literal['system']
    """Always `system`."""
    name: str | None = absent
    """A name for the speaker, to tell several of one role apart."""

    _nested = {'content': ['ChatCompletionRequestMessageContentPartText']}
    _tags = {'role': 'system'}
