from __future__ import annotations

from ..types import Model as Base, model



@model
class LiveCreateResponseSession(Base):
    """The value of `LiveCreateResponse.session`."""

    id: str
    """Id of the session."""
