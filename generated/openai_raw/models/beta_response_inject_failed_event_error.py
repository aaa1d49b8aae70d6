from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.beta_response_inject_failed_event_error_code import BetaResponseInjectFailedEventErrorCode


@model
class BetaResponseInjectFailedEventError(Base):
    """Beta response inject failed event error."""

    code: BetaResponseInjectFailedEventErrorCode
    message: str
