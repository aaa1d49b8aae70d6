from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.error_2_misalignment import Error2Misalignment


@model
class Error2(Base):
    """Why a video failed."""

    code: str
    """A short code for the error, for programs."""
    message: str
    """What went wrong, for people."""
    headers: dict[str, str] | None = None
    """HTTP headers by name."""
    misalignment: Error2Misalignment | None = None
    """What was found, where the work was stopped because the model seemed to act against its user's wishes; None
    otherwise."""
    param: str | None = None
    """The parameter that the error is about; None where it is about none."""
    type: str | None = None
    """Which class of error it is; None where the server does not tell."""

    _nested = {'misalignment': 'Error2Misalignment'}
