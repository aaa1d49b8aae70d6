from __future__ import annotations

from ..types import Model as Base, model



@model
class ExternalKeyValidateResponse(Base):
    """External key validate response."""

    status: str
