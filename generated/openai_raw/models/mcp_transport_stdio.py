from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class McpTransportStdio(Base):
    """MCP transport stdio."""

    args: list[str]
    command: str
    cwd: str
    env_vars: list[str]
    type: Literal['stdio']
    """Tells this object from others that can stand in its place: always `stdio`."""
    _tags = {'type': 'stdio'}
