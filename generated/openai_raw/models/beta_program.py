from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaProgram(Base):
    """Beta program."""

    agent: BetaAgentTag | None = absent
    type: Literal['program']
    id: str
    call_id: str
    code: str
    fingerprint: str

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'program'}
