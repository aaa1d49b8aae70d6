from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.beta_response_error_code import BetaResponseErrorCode
    from ..models.beta_response_error_object_misalignment import BetaResponseErrorObjectMisalignment


@model
class BetaResponseErrorObject(Base):
    """Why a response failed."""

    code: BetaResponseErrorCode
    """A short code for the error, for programs. Values: `server_error`, `rate_limit_exceeded`, `invalid_prompt`,
    `data_residency_mismatch`, `bio_policy`, `vector_store_timeout`, `invalid_image`,
    `invalid_image_format`, `invalid_base64_image`, `invalid_image_url`, `image_too_large`,
    `image_too_small`, and 9 more."""
    message: str
    """What went wrong, for people."""
    misalignment: BetaResponseErrorObjectMisalignment | None = None
    """What was found, where the response was stopped because the model seemed to act against its user's wishes;
    None otherwise."""
    param: str | None = None
    """The parameter that the error is about; None where it is about none."""
    type: str | None = None
    """Which class of error it is; None where the server does not tell."""

    _nested = {'misalignment': 'BetaResponseErrorObjectMisalignment'}
