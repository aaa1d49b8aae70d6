from __future__ import annotations

from ..types import Model as Base, model


@model
class EvalApiError(Base):
    """Why a run failed."""

    code: str
    """A short code for the error, for programs."""
    message: str
    """What went wrong, for people."""
