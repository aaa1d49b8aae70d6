from __future__ import annotations

from ..types import Model as Base, model


@model
class DragPoint(Base):
    """A point on the way of the pointer."""

    x: int
    """The x coordinate on the screen, in pixels from the top left corner."""
    y: int
    """The y coordinate on the screen, in pixels from the top left corner."""
