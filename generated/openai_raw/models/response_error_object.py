from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.response_error_code import ResponseErrorCode
    from ..models.response_error_object_misalignment import ResponseErrorObjectMisalignment


@model
class ResponseErrorObject(Base):
    """Response error object."""

    code: ResponseErrorCode
    message: str
    misalignment: ResponseErrorObjectMisalignment | None = None
    param: str | None = None
    type: str | None = None

    _nested = {'misalignment': 'ResponseErrorObjectMisalignment'}
