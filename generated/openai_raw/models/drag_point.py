from __future__ import annotations

from ..types import Model as Base, model



@model
class DragPoint(Base):
    """Drag point."""

    x: int
    y: int
