from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.beta_response_access_programs_cyber import BetaResponseAccessProgramsCyber


@model
class BetaResponseAccessPrograms(Base):
    """The value of `BetaResponse.access_programs`."""

    cyber: BetaResponseAccessProgramsCyber
    """Values: `standard`, `daybreak_blue`, `daybreak_red`."""
