from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.error_2_misalignment import Error2Misalignment


@model
class Error2(Base):
    """Error 2."""

    code: str
    message: str
    headers: dict[str, str] | None = None
    misalignment: Error2Misalignment | None = None
    param: str | None = None
    type: str | None = None

    _nested = {'misalignment': 'Error2Misalignment'}
