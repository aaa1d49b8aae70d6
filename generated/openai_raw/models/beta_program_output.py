"""`BetaProgramOutput`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaProgramOutput(Base):
    """The output of a program written by the model."""

    agent: BetaAgentTag | None = absent
    """The agent that produced an item."""
    type: Literal["program_output"]
    """Discriminator: always `program_output`."""
    id: str
    """Id of the program output."""
    call_id: str
    """Id that links a tool call and its output."""
    result: str
    """The result, as text."""
    status: BetaProgramOutputStatus
    """Status of the program output: `completed` (finished successfully), `incomplete` (cut short)."""

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "program_output"}


BetaProgramOutputStatusInput: TypeAlias = Literal["completed", "incomplete"]
BetaProgramOutputStatus: TypeAlias = BetaProgramOutputStatusInput | str
"""Status of the program output: `completed` (finished successfully), `incomplete` (cut short)."""
