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
    """The agent that this comes from; None for the one that the request speaks to."""
    type: Literal['program']
    """Tells this object from others that can stand in its place: always `program`."""
    id: str
    """Id of the program."""
    call_id: str
    """Id that ties a tool call to its output."""
    code: str
    fingerprint: str

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'program'}
