from __future__ import annotations

from ..types import Model as Base, model



@model
class BetaResponseErrorObjectMisalignmentSteer(Base):
    """Beta response error object misalignment steer."""

    message: str
