from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, Required, TypedDict

    class McpTransportParamStdioDict(TypedDict, total=False):
        command: Required[str]
        cwd: Required[str]
        type: Required[Literal['stdio']]
        """Tells this object from others that can stand in its place: always `stdio`."""
        args: Sequence[str] | None
        env: Mapping[str, str] | None
        env_vars: Sequence[str] | None


@model
class McpTransportParamStdio(Base):
    """MCP transport param stdio."""

    command: str
    cwd: str
    type: Literal['stdio']
    """Tells this object from others that can stand in its place: always `stdio`."""
    args: list[str] | None = None
    env: dict[str, str] | None = None
    env_vars: list[str] | None = None
    _tags = {'type': 'stdio'}
