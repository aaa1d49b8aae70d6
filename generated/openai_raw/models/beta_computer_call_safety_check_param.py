from __future__ import annotations

from ..types import Model as Base, model


@model
class BetaComputerCallSafetyCheckParam(Base):
    """Something to confirm before the model goes on."""

    id: str
    """Id of the computer call safety check."""
    code: str | None = None
    """Which kind of check it is."""
    message: str | None = None
    """What to confirm, in words."""
