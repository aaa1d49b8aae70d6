from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_error_payload import BetaErrorPayload


@model
class BetaResponseWsError(Base):
    """An error on a WebSocket connection, about one response or the connection itself."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal['error']
    """Tells this object from others that can stand in its place: always `error`."""
    status: int | None = absent
    """HTTP status that the error would have had."""
    sequence_number: int | None = absent
    """Position of the event in its stream, counted from the first one."""
    error: BetaErrorPayload
    """What went wrong."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {'agent': 'BetaAgentTag', 'error': 'BetaErrorPayload'}
    _tags = {'type': 'error'}
