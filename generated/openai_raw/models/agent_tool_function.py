from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any, Literal


@model
class AgentToolFunction(Base):
    """A function of yours that the agent may call."""

    defer_loading: bool
    """Whether the tool stays out of the context until tool search finds it."""
    description: str
    """What the tool does: the model decides by it when to call the tool, and how."""
    name: str
    """Name of the tool or function."""
    parameters: dict[str, Any]
    """The arguments that the function takes, as a JSON Schema of an object."""
    type: Literal['function']
    """Which kind it is. Always `function`."""
    async_: bool | None = None
    """Whether it happens beside the work rather than holding it up."""
    _wire = {'async_': 'async'}
    _tags = {'type': 'function'}
