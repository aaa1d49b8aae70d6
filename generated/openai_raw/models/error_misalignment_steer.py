from __future__ import annotations

from ..types import Model as Base, model



@model
class ErrorMisalignmentSteer(Base):
    """What can be done about a stopped request."""

    message: str
    """What went wrong, for people."""
