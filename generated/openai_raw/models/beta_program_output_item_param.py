from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict
    from ..models.beta_program_output_item_status import BetaProgramOutputItemStatus, BetaProgramOutputItemStatusInput

    class BetaProgramOutputItemParamDict(TypedDict, total=False):
        agent: BetaAgentTagParam | BetaAgentTagParamDict | None
        """The agent that something comes from."""
        id: Required[str]
        """Id of the program output."""
        type: Required[Literal['program_output']]
        """Tells this object from others that can stand in its place: always `program_output`. Default:
        `program_output`."""
        call_id: Required[str]
        """Id that ties a tool call to its output. From 1 to 64 characters."""
        result: Required[str]
        """The result, as text. At most 10485760 characters."""
        status: Required[BetaProgramOutputItemStatusInput]
        """State of the program output. Values: `completed`, `incomplete`."""


@model
class BetaProgramOutputItemParam(Base):
    """What a program of the model gave."""

    agent: BetaAgentTagParam | None = None
    """The agent that something comes from."""
    id: str
    """Id of the program output."""
    type: Literal['program_output']
    """Tells this object from others that can stand in its place: always `program_output`. Default:
    `program_output`."""
    call_id: str
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    result: str
    """The result, as text. At most 10485760 characters."""
    status: BetaProgramOutputItemStatus
    """State of the program output. Values: `completed`, `incomplete`."""

    _nested = {'agent': 'BetaAgentTagParam'}
    _tags = {'type': 'program_output'}
