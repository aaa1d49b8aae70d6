from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ToolChoiceCustomDict(TypedDict, total=False):
        type: Required[Literal['custom']]
        """Tells this object from others that can stand in its place: always `custom`."""
        name: Required[str]
        """Name of the tool or function, by which the model calls it."""


@model
class ToolChoiceCustom(Base):
    """Makes the model call this custom tool."""

    type: Literal['custom']
    """Tells this object from others that can stand in its place: always `custom`."""
    name: str
    """Name of the tool or function, by which the model calls it."""
    _tags = {'type': 'custom'}
