from __future__ import annotations

from ..types import Model as Base, model


@model
class EvalApiError(Base):
    """The error that made the run fail."""

    code: str
    """Machine-readable error code."""
    message: str
    """Human-readable error message."""
