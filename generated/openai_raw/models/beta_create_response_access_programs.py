from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.beta_create_response_access_programs_cyber import BetaCreateResponseAccessProgramsCyber, BetaCreateResponseAccessProgramsCyberInput

    class BetaCreateResponseAccessProgramsDict(TypedDict, total=False):
        cyber: BetaCreateResponseAccessProgramsCyberInput
        """The program for security work that applies. Values: `standard`, `daybreak_blue`, `daybreak_red`."""


@model
class BetaCreateResponseAccessPrograms(Base):
    """Programs of restricted access under which a request runs, for organizations that were admitted to them."""

    cyber: BetaCreateResponseAccessProgramsCyber | None = absent
    """The program for security work that applies. Values: `standard`, `daybreak_blue`, `daybreak_red`."""
