from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_error_payload import BetaErrorPayload


@model
class BetaResponseWsError(Base):
    """Beta response ws error."""

    agent: BetaAgentTag | None = None
    type: Literal['error']
    status: int | None = absent
    sequence_number: int | None = absent
    error: BetaErrorPayload
    stream_id: str | None = absent

    _nested = {'agent': 'BetaAgentTag', 'error': 'BetaErrorPayload'}
    _tags = {'type': 'error'}
