from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class ChatCompletionRequestAssistantMessageAudioDict(TypedDict, total=False):
        id: Required[str]


@model
class ChatCompletionRequestAssistantMessageAudio(Base):
    """Chat completion request assistant message audio."""

    id: str
