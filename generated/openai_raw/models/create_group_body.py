from __future__ import annotations

from ..types import Model as Base, model



@model
class CreateGroupBody(Base):
    """Create group body."""

    name: str
