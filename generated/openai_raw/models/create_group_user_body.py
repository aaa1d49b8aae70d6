from __future__ import annotations

from ..types import Model as Base, model



@model
class CreateGroupUserBody(Base):
    """Create group user body."""

    user_id: str
