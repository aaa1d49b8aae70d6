from __future__ import annotations

from ..types import Model as Base, model



@model
class Error2MisalignmentSteer(Base):
    """Error 2 misalignment steer."""

    message: str
