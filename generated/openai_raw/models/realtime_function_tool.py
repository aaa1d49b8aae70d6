from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal, TypedDict

    class RealtimeFunctionToolDict(TypedDict, total=False):
        type: Literal['function']
        name: str
        description: str | None
        parameters: Mapping[str, Any]


@model
class RealtimeFunctionTool(Base):
    """Realtime function tool."""

    type: Literal['function'] | None = absent
    name: str | None = absent
    description: str | None = None
    parameters: dict[str, Any] | None = absent
    _tags = {'type': 'function'}
