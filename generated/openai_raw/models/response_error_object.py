from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.response_error_code import ResponseErrorCode


@model
class ResponseErrorObject(Base):
    """Response error object."""

    code: ResponseErrorCode
    message: str
