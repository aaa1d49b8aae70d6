from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_function_call_status import BetaFunctionCallStatus
    from ..unions import BetaToolCallCaller


@model
class BetaFunctionToolCallResource(Base):
    """A call of your function."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    id: str
    """Id of the function tool call."""
    type: Literal['function_call']
    """Tells this object from others that can stand in its place: always `function_call`."""
    call_id: str
    """Id that ties a tool call to its output."""
    caller: BetaToolCallCaller | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    namespace: str | None = absent
    """The namespace that the tool belongs to; None for one that has none."""
    name: str
    """Name of the tool or function."""
    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""
    status: BetaFunctionCallStatus
    """State of the function tool call. Values: `in_progress`, `completed`, `incomplete`."""
    created_by: str | None = absent
    """Who created the function tool call."""
    async_: bool | None = None
    """Whether the model goes on before it has the output."""

    _nested = {'agent': 'BetaAgentTag', 'caller': ('type', {'direct': 'BetaDirectToolCallCaller', 'program': 'BetaProgramToolCallCaller'})}
    _wire = {'async_': 'async'}
    _tags = {'type': 'function_call'}
