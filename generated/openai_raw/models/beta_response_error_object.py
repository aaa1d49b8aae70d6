from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.beta_response_error_code import BetaResponseErrorCode
    from ..models.beta_response_error_object_misalignment import BetaResponseErrorObjectMisalignment


@model
class BetaResponseErrorObject(Base):
    """Beta response error object."""

    code: BetaResponseErrorCode
    message: str
    misalignment: BetaResponseErrorObjectMisalignment | None = None
    param: str | None = None
    type: str | None = None

    _nested = {'misalignment': 'BetaResponseErrorObjectMisalignment'}
