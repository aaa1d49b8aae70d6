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
    """The result of a function call, in the form that came before tool messages.

    Attributes:
        role: Always `function`.
        content: The result, as text.
        name: The name of the function that was called.
    """

    role: Literal['function']
    content: str | None
    name: str
    _tags = {'role': 'function'}
