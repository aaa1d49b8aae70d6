from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class ChatCompletionRequestAssistantMessageFunctionCallDict(TypedDict, total=False):
        arguments: Required[str]
        name: Required[str]


@model
class ChatCompletionRequestAssistantMessageFunctionCall(Base):
    """Chat completion request assistant message function call."""

    arguments: str
    name: str
