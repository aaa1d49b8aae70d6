from __future__ import annotations

from ..types import Model as Base, model



@model
class LiveCreateResponseSession(Base):
    """Live create response session."""

    id: str
