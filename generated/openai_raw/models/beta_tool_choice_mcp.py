from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaToolChoiceMCPDict(TypedDict, total=False):
        type: Required[Literal['mcp']]
        server_label: Required[str]
        name: str | None


@model
class BetaToolChoiceMCP(Base):
    """Beta tool choice MCP."""

    type: Literal['mcp']
    server_label: str
    name: str | None = None
    _tags = {'type': 'mcp'}
