from __future__ import annotations

from ..types import Model, model



@model
class DragPoint(Model):
    """Drag point."""

    x: int
    y: int
