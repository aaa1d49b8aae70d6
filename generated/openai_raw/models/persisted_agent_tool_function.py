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
    """Persisted agent tool function."""

    async_: bool | None = absent
    description: str
    name: str
    parameters: dict[str, Any]
    type: Literal['function']
    defer_loading: bool | None = absent
    _wire = {'async_': 'async'}
    _tags = {'type': 'function'}
