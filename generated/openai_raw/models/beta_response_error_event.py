from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseErrorEvent(Base):
    """Beta response error event."""

    agent: BetaAgentTag | None = None
    type: Literal['error']
    code: str | None
    message: str
    param: str | None
    sequence_number: int

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'error'}
