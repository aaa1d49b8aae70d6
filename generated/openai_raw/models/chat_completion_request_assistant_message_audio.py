from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class ChatCompletionRequestAssistantMessageAudioDict(TypedDict, total=False):
        id: Required[str]


@model
class ChatCompletionRequestAssistantMessageAudio(Model):
    """Chat completion request assistant message audio."""

    id: str
