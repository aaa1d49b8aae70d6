from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.beta_create_response_access_programs_cyber import BetaCreateResponseAccessProgramsCyber, BetaCreateResponseAccessProgramsCyberInput

    class BetaCreateResponseAccessProgramsDict(TypedDict, total=False):
        cyber: BetaCreateResponseAccessProgramsCyberInput
        """Values: `standard`, `daybreak_blue`, `daybreak_red`."""


@model
class BetaCreateResponseAccessPrograms(Base):
    """The value of `BetaCreateResponse.access_programs`."""

    cyber: BetaCreateResponseAccessProgramsCyber | None = absent
    """Values: `standard`, `daybreak_blue`, `daybreak_red`."""
