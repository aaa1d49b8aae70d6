from __future__ import annotations

from ..types import Model as Base, model



@model
class BetaResponseErrorObjectMisalignmentSteer(Base):
    """The value of `BetaResponseErrorObjectMisalignment.steer`."""

    message: str
    """What went wrong, for people."""
