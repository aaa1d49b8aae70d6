from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from ..models.error import Error


@model
class ErrorResponse(Model):
    """Error response."""

    error: Error

    _nested = {'error': 'Error'}
