"""`BetaProgramOutput`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaProgramOutput(Base):
    """What a program of the model gave."""

    agent: BetaAgentTag | None = absent
    """The agent that something comes from."""
    type: Literal["program_output"]
    """Tells this object from others that can stand in its place: always `program_output`."""
    id: str
    """Id of the program output."""
    call_id: str
    """Id that ties a tool call to its output."""
    result: str
    """The result, as text."""
    status: BetaProgramOutputStatus
    """State of the program output. Values: `completed`, `incomplete`."""

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "program_output"}


BetaProgramOutputStatusInput: TypeAlias = Literal["completed", "incomplete"]
BetaProgramOutputStatus: TypeAlias = BetaProgramOutputStatusInput | str
