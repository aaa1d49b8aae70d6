from __future__ import annotations

from ..types import Model as Base, model



@model
class DragPoint(Base):
    """Drag point."""

    x: int
    """The x coordinate, in pixels from the top left corner of the screen."""
    y: int
    """The y coordinate, in pixels from the top left corner of the screen."""
