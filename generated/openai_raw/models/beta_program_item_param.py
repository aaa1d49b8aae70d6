from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict

    class BetaProgramItemParamDict(TypedDict, total=False):
        agent: BetaAgentTagParam | BetaAgentTagParamDict | None
        """The agent that this comes from; None for the one that the request speaks to."""
        id: Required[str]
        """Id of the program."""
        type: Required[Literal['program']]
        """Tells this object from others that can stand in its place: always `program`. Default: `program`."""
        call_id: Required[str]
        """Id that ties a tool call to its output. From 1 to 64 characters."""
        code: Required[str]
        """At most 10485760 characters."""
        fingerprint: Required[str]
        """At most 10485760 characters."""


@model
class BetaProgramItemParam(Base):
    """Beta program item param."""

    agent: BetaAgentTagParam | None = None
    """The agent that this comes from; None for the one that the request speaks to."""
    id: str
    """Id of the program."""
    type: Literal['program']
    """Tells this object from others that can stand in its place: always `program`. Default: `program`."""
    call_id: str
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    code: str
    """At most 10485760 characters."""
    fingerprint: str
    """At most 10485760 characters."""

    _nested = {'agent': 'BetaAgentTagParam'}
    _tags = {'type': 'program'}
