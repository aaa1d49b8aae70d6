from __future__ import annotations

from ..types import Model as Base, model



@model
class LiveCreateResponseSession(Base):
    """What was started, with its id."""

    id: str
    """Id of the session."""
