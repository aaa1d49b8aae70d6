from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.response_access_programs_cyber import ResponseAccessProgramsCyber


@model
class ResponseAccessPrograms(Base):
    """The value of `Response.access_programs`."""

    cyber: ResponseAccessProgramsCyber
    """Values: `standard`, `daybreak_blue`, `daybreak_red`."""
