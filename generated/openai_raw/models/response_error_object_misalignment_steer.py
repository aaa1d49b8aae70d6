from __future__ import annotations

from ..types import Model as Base, model



@model
class ResponseErrorObjectMisalignmentSteer(Base):
    """The value of `ResponseErrorObjectMisalignment.steer`."""

    message: str
    """What went wrong, for people."""
