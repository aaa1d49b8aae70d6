from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any, Literal


@model
class AgentToolFunction(Base):
    """Agent tool function."""

    defer_loading: bool
    description: str
    name: str
    parameters: dict[str, Any]
    type: Literal['function']
    async_: bool | None = None
    _wire = {'async_': 'async'}
    _tags = {'type': 'function'}
