from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.beta_response_inject_failed_event_error_code import BetaResponseInjectFailedEventErrorCode


@model
class BetaResponseInjectFailedEventError(Base):
    """Why the items were not added."""

    code: BetaResponseInjectFailedEventErrorCode
    """A short code for the error, for programs. Values: `response_already_completed`, `response_not_found`."""
    message: str
    """What went wrong, for people."""
