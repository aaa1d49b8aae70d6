from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseErrorEvent(Base):
    """The event `error`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal['error']
    """The kind of event: always `error`."""
    code: str | None
    """A short code for the error, for programs."""
    message: str
    """What went wrong, for people."""
    param: str | None
    """The parameter that the error is about; None where it is about none."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'error'}
