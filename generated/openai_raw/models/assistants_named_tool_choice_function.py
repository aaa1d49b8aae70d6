from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class AssistantsNamedToolChoiceFunctionDict(TypedDict, total=False):
        name: Required[str]
        """Name of the tool or function, by which the model calls it."""


@model
class AssistantsNamedToolChoiceFunction(Base):
    """The function that the model must call."""

    name: str
    """Name of the tool or function, by which the model calls it."""
