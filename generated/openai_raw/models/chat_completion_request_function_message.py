from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ChatCompletionRequestFunctionMessageDict(TypedDict, total=False):
        role: Required[Literal['function']]
        content: Required[str | None]
        name: Required[str]


@model
class ChatCompletionRequestFunctionMessage(Base):
    """Chat completion request function message."""

    role: Literal['function']
    content: str | None
    name: str
    _tags = {'role': 'function'}
