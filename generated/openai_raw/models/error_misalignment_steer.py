from __future__ import annotations

from ..types import Model as Base, model



@model
class ErrorMisalignmentSteer(Base):
    """Error misalignment steer."""

    message: str
