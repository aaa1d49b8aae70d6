from __future__ import annotations

from ..types import Model as Base, model



@model
class ResponseErrorObjectMisalignmentSteer(Base):
    """Response error object misalignment steer."""

    message: str
