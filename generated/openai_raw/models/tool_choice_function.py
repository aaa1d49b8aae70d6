from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ToolChoiceFunctionDict(TypedDict, total=False):
        type: Required[Literal['function']]
        """Tells this object from others that can stand in its place: always `function`."""
        name: Required[str]
        """Name of the tool or function, by which the model calls it."""


@model
class ToolChoiceFunction(Base):
    """Makes the model call this function."""

    type: Literal['function']
    """Tells this object from others that can stand in its place: always `function`."""
    name: str
    """Name of the tool or function, by which the model calls it."""
    _tags = {'type': 'function'}
