from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class ChatCompletionNamedToolChoiceCustomCustomDict(TypedDict, total=False):
        name: Required[str]
        """Its name."""


@model
class ChatCompletionNamedToolChoiceCustomCustom(Base):
    """The custom tool that the model is to call."""

    name: str
    """Its name."""
