from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from ..models.response_error_code import ResponseErrorCode


@model
class ResponseErrorObject(Model):
    """Response error object."""

    code: ResponseErrorCode
    message: str
