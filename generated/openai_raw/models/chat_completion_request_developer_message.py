from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.chat_completion_request_message_content_part_text import ChatCompletionRequestMessageContentPartText, ChatCompletionRequestMessageContentPartTextDict

    class ChatCompletionRequestDeveloperMessageDict(TypedDict, total=False):
        content: Required[str | Sequence[ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartTextDict]]
        """The instructions, as text or as text parts. Not empty."""
        role: Required[Literal['developer']]
        """Always `developer`."""
        name: str
        """A name for the speaker, to tell several of one role apart."""


@model
class ChatCompletionRequestDeveloperMessage(Base):
    """Instructions of the developer, which the model follows whatever users say. Newer models take these in place
    of system messages."""

    content: str | list[ChatCompletionRequestMessageContentPartText]
    """The instructions, as text or as text parts. Not empty."""
    role: Literal['developer']
    """Always `developer`."""
    name: str | None = absent
    """A name for the speaker, to tell several of one role apart."""

    _nested = {'content': ['ChatCompletionRequestMessageContentPartText']}
    _tags = {'role': 'developer'}
