from __future__ import annotations

from ..types import Model as Base, model



@model
class ErrorMisalignmentSteer(Base):
    """The value of `ErrorMisalignment.steer`."""

    message: str
    """What went wrong, for people."""
