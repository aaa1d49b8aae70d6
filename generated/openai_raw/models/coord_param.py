from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class CoordParamDict(TypedDict, total=False):
        x: Required[int]
        """The x coordinate, in pixels from the top left corner of the screen."""
        y: Required[int]
        """The y coordinate, in pixels from the top left corner of the screen."""


@model
class CoordParam(Base):
    """A point on the screen."""

    x: int
    """The x coordinate, in pixels from the top left corner of the screen."""
    y: int
    """The y coordinate, in pixels from the top left corner of the screen."""
