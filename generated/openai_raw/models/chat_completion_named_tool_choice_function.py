from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class ChatCompletionNamedToolChoiceFunctionDict(TypedDict, total=False):
        name: Required[str]
        """Its name."""


@model
class ChatCompletionNamedToolChoiceFunction(Base):
    """The function that the model is to call."""

    name: str
    """Its name."""
