from __future__ import annotations

from ..types import Model as Base, model



@model
class SessionForkResponseSession(Base):
    """The new session."""

    id: str
    """Id of the session."""
