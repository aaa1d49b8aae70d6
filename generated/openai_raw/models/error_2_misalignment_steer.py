from __future__ import annotations

from ..types import Model as Base, model



@model
class Error2MisalignmentSteer(Base):
    """The value of `Error-2Misalignment.steer`."""

    message: str
    """What went wrong, for people."""
