from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypedDict

    class MCPToolFilterDict(TypedDict, total=False):
        tool_names: Sequence[str]
        """Names of the tools, as the server lists them."""
        read_only: bool | None
        """Only tools that the server marks as changing nothing."""


@model
class MCPToolFilter(Base):
    """Some of a server's tools."""

    tool_names: list[str] | None = absent
    """Names of the tools, as the server lists them."""
    read_only: bool | None = None
    """Only tools that the server marks as changing nothing."""
