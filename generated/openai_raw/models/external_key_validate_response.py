from __future__ import annotations

from ..types import Model as Base, model


@model
class ExternalKeyValidateResponse(Base):
    """The outcome of a test of an encryption key."""

    status: str
    """Whether the key could be used."""
