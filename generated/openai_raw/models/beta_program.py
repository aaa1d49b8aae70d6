from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaProgram(Base):
    """A program written by the model to call tools."""

    agent: BetaAgentTag | None = absent
    """The agent that produced an item."""
    type: Literal["program"]
    """Discriminator: always `program`."""
    id: str
    """Id of the program."""
    call_id: str
    """Id that links a tool call and its output."""
    code: str
    """Source code of the program."""
    fingerprint: str
    """Identifies the program for its calls and outputs. Pass it back unchanged."""

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "program"}
