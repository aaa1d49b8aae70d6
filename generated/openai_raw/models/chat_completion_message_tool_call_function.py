from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class ChatCompletionMessageToolCallFunctionDict(TypedDict, total=False):
        name: Required[str]
        arguments: Required[str]


@model
class ChatCompletionMessageToolCallFunction(Base):
    """The function of a tool call.

    Attributes:
        name: The name of the function.
        arguments: The arguments as JSON text written by the model. It may be broken or name parameters that do
            not exist: check before use.
    """

    name: str
    arguments: str
