from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class ChatCompletionRequestAssistantMessageFunctionCallDict(TypedDict, total=False):
        arguments: Required[str]
        """The arguments as JSON text."""
        name: Required[str]
        """The name of the function."""


@model
class ChatCompletionRequestAssistantMessageFunctionCall(Base):
    """The function that the model wanted called, in the form that came before `tool_calls`."""

    arguments: str
    """The arguments as JSON text."""
    name: str
    """The name of the function."""
