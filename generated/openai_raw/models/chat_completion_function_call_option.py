from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class ChatCompletionFunctionCallOptionDict(TypedDict, total=False):
        name: Required[str]
        """Its name."""


@model
class ChatCompletionFunctionCallOption(Base):
    """Have the model call one function, in the form that came before tool choices."""

    name: str
    """Its name."""
