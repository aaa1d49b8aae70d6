from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Required, TypedDict

    class MCPListToolsToolDict(TypedDict, total=False):
        name: Required[str]
        description: str | None
        input_schema: Required[Mapping[str, Any]]
        annotations: Mapping[str, Any] | None


@model
class MCPListToolsTool(Base):
    """MCP list tools tool."""

    name: str
    description: str | None = None
    input_schema: dict[str, Any]
    annotations: dict[str, Any] | None = None
