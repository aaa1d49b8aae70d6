from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.error import Error


@model
class ErrorResponse(Base):
    """The body of an answer whose status is an error."""

    error: Error
    """An error: its class, code and message."""

    _nested = {"error": "Error"}
