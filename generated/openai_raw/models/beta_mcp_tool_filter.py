from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypedDict

    class BetaMCPToolFilterDict(TypedDict, total=False):
        tool_names: Sequence[str]
        read_only: bool | None


@model
class BetaMCPToolFilter(Base):
    """Beta MCP tool filter."""

    tool_names: list[str] | None = absent
    read_only: bool | None = None
