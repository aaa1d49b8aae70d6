from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class McpTransportStdio(Base):
    """An MCP server that runs in the environment and is spoken to through its standard input and output."""

    args: list[str]
    """Arguments of the command."""
    command: str
    """The command line."""
    cwd: str
    """The folder in which it runs. The workspace if null."""
    env_vars: list[str]
    """Names of environment variables that are passed on."""
    type: Literal['stdio']
    """Which kind it is. Always `stdio`."""
    _tags = {'type': 'stdio'}
