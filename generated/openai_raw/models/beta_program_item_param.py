from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict

    class BetaProgramItemParamDict(TypedDict, total=False):
        agent: BetaAgentTagParam | BetaAgentTagParamDict | None
        """The agent that something comes from."""
        id: Required[str]
        """Id of the program."""
        type: Required[Literal['program']]
        """Tells this object from others that can stand in its place: always `program`. Default: `program`."""
        call_id: Required[str]
        """Id that ties a tool call to its output. From 1 to 64 characters."""
        code: Required[str]
        """Source of the program. At most 10485760 characters."""
        fingerprint: Required[str]
        """Identifies the program, so that its calls and outputs find it; send it back as it came. At most 10485760
        characters."""


@model
class BetaProgramItemParam(Base):
    """A program that the model wrote to call tools."""

    agent: BetaAgentTagParam | None = None
    """The agent that something comes from."""
    id: str
    """Id of the program."""
    type: Literal['program']
    """Tells this object from others that can stand in its place: always `program`. Default: `program`."""
    call_id: str
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    code: str
    """Source of the program. At most 10485760 characters."""
    fingerprint: str
    """Identifies the program, so that its calls and outputs find it; send it back as it came. At most 10485760
    characters."""

    _nested = {'agent': 'BetaAgentTagParam'}
    _tags = {'type': 'program'}
