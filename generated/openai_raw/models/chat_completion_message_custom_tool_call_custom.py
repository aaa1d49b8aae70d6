from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class ChatCompletionMessageCustomToolCallCustomDict(TypedDict, total=False):
        name: Required[str]
        input: Required[str]


@model
class ChatCompletionMessageCustomToolCallCustom(Base):
    """Chat completion message custom tool call custom."""

    name: str
    input: str
