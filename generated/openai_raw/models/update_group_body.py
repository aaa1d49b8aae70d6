from __future__ import annotations

from ..types import Model as Base, model



@model
class UpdateGroupBody(Base):
    """Update group body."""

    name: str
