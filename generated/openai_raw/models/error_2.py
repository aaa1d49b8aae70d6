from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.error_2_misalignment import Error2Misalignment


@model
class Error2(Base):
    """The value of `VideoResource.error`."""

    code: str
    """A short code for the error, for programs."""
    message: str
    """What went wrong, for people."""
    headers: dict[str, str] | None = None
    """HTTP headers by name."""
    misalignment: Error2Misalignment | None = None
    param: str | None = None
    """The parameter that the error is about; None where it is about none."""
    type: str | None = None

    _nested = {'misalignment': 'Error2Misalignment'}
