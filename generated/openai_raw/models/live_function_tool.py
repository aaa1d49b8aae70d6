from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal, Required, TypedDict

    class LiveFunctionToolDict(TypedDict, total=False):
        name: Required[str]
        type: Required[Literal['function']]
        description: str | None
        parameters: Mapping[str, Any] | None
        strict: bool | None


@model
class LiveFunctionTool(Base):
    """Live function tool."""

    name: str
    type: Literal['function']
    description: str | None = None
    parameters: dict[str, Any] | None = None
    strict: bool | None = None
    _tags = {'type': 'function'}
