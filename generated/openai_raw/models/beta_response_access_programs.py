from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.beta_response_access_programs_cyber import BetaResponseAccessProgramsCyber


@model
class BetaResponseAccessPrograms(Base):
    """Programs of restricted access under which a request runs, for organizations that were admitted to them."""

    cyber: BetaResponseAccessProgramsCyber
    """The program for security work that applies. Values: `standard`, `daybreak_blue`, `daybreak_red`."""
