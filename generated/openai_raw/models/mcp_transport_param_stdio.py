from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, Required, TypedDict

    class McpTransportParamStdioDict(TypedDict, total=False):
        command: Required[str]
        """The command line."""
        cwd: Required[str]
        """The folder in which it runs. The workspace if null."""
        type: Required[Literal['stdio']]
        """Which kind it is. Always `stdio`."""
        args: Sequence[str] | None
        """Arguments of the command."""
        env: Mapping[str, str] | None
        """Environment variables."""
        env_vars: Sequence[str] | None
        """Names of environment variables that are passed on."""


@model
class McpTransportParamStdio(Base):
    """An MCP server that runs in the environment and is spoken to through its standard input and output."""

    command: str
    """The command line."""
    cwd: str
    """The folder in which it runs. The workspace if null."""
    type: Literal['stdio']
    """Which kind it is. Always `stdio`."""
    args: list[str] | None = None
    """Arguments of the command."""
    env: dict[str, str] | None = None
    """Environment variables."""
    env_vars: list[str] | None = None
    """Names of environment variables that are passed on."""
    _tags = {'type': 'stdio'}
