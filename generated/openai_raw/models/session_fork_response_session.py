from __future__ import annotations

from ..types import Model as Base, model



@model
class SessionForkResponseSession(Base):
    """Session fork response session."""

    id: str
