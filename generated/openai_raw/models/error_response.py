from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.error import Error


@model
class ErrorResponse(Base):
    """Error response."""

    error: Error
    """What went wrong; None if nothing did."""

    _nested = {'error': 'Error'}
