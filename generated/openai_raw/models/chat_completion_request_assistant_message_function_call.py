from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class ChatCompletionRequestAssistantMessageFunctionCallDict(TypedDict, total=False):
        arguments: Required[str]
        name: Required[str]


@model
class ChatCompletionRequestAssistantMessageFunctionCall(Model):
    """Chat completion request assistant message function call."""

    arguments: str
    name: str
