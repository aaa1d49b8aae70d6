from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal, Required, TypedDict

    PersistedAgentToolFunctionDict = TypedDict("PersistedAgentToolFunctionDict", {
        "async": "bool",
        "description": "Required[str]",
        "name": "Required[str]",
        "parameters": "Required[Mapping[str, Any]]",
        "type": "Required[Literal['function']]",
        "defer_loading": "bool",
    }, total=False)


@model
class PersistedAgentToolFunction(Base):
    """A function of yours that the agent may call."""

    async_: bool | None = absent
    """Whether it happens beside the work rather than holding it up."""
    description: str
    """What the tool does: the model decides by it when to call the tool, and how."""
    name: str
    """Name of the tool or function, by which the model calls it."""
    parameters: dict[str, Any]
    """The arguments that the function takes, as a JSON Schema of an object."""
    type: Literal['function']
    """Which kind it is. Always `function`."""
    defer_loading: bool | None = absent
    """Whether the tool stays out of the context until tool search finds it."""
    _wire = {'async_': 'async'}
    _tags = {'type': 'function'}
