from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class ChatCompletionMessageToolCallFunctionDict(TypedDict, total=False):
        name: Required[str]
        """The name of the function."""
        arguments: Required[str]
        """The arguments as JSON text written by the model. It may be broken or name parameters that do not exist:
        check before use."""


@model
class ChatCompletionMessageToolCallFunction(Base):
    """The function of a tool call."""

    name: str
    """The name of the function."""
    arguments: str
    """The arguments as JSON text written by the model. It may be broken or name parameters that do not exist:
    check before use."""
