from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ChatCompletionRequestFunctionMessageDict(TypedDict, total=False):
        role: Required[Literal['function']]
        """Always `function`."""
        content: Required[str | None]
        """The result, as text."""
        name: Required[str]
        """The called function's name."""


@model
class ChatCompletionRequestFunctionMessage(Base):
    """The result of a function call, in the form that came before tool messages."""

    role: Literal['function']
    """Always `function`."""
    content: str | None
    """The result, as text."""
    name: str
    """The called function's name."""
    _tags = {'role': 'function'}
