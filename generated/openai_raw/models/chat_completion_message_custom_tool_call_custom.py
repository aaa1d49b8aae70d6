from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class ChatCompletionMessageCustomToolCallCustomDict(TypedDict, total=False):
        name: Required[str]
        """The name of the tool."""
        input: Required[str]
        """What the model gives the tool: free text, or text of the tool's grammar."""


@model
class ChatCompletionMessageCustomToolCallCustom(Base):
    """The custom tool of a tool call."""

    name: str
    """The name of the tool."""
    input: str
    """What the model gives the tool: free text, or text of the tool's grammar."""
