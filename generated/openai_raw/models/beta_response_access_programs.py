from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.beta_response_access_programs_cyber import BetaResponseAccessProgramsCyber


@model
class BetaResponseAccessPrograms(Base):
    """Beta response access programs."""

    cyber: BetaResponseAccessProgramsCyber
