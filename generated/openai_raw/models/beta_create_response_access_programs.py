from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.beta_create_response_access_programs_cyber import BetaCreateResponseAccessProgramsCyber, BetaCreateResponseAccessProgramsCyberInput

    class BetaCreateResponseAccessProgramsDict(TypedDict, total=False):
        cyber: BetaCreateResponseAccessProgramsCyberInput


@model
class BetaCreateResponseAccessPrograms(Base):
    """Beta create response access programs."""

    cyber: BetaCreateResponseAccessProgramsCyber | None = absent
