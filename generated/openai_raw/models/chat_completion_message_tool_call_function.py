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
    """Chat completion message tool call function."""

    name: str
    arguments: str
