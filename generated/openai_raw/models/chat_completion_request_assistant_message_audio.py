from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class ChatCompletionRequestAssistantMessageAudioDict(TypedDict, total=False):
        id: Required[str]
        """The id of the audio, from the message that brought it."""


@model
class ChatCompletionRequestAssistantMessageAudio(Base):
    """A spoken answer of the model, by its id."""

    id: str
    """The id of the audio, from the message that brought it."""
