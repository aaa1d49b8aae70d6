from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Required, TypedDict

    class BetaMCPListToolsToolDict(TypedDict, total=False):
        name: Required[str]
        """Name of the tool or function, by which the model calls it."""
        description: str | None
        """What the tool does: the model decides by it when to call the tool, and how."""
        input_schema: Required[Mapping[str, Any]]
        annotations: Mapping[str, Any] | None


@model
class BetaMCPListToolsTool(Base):
    """The value of `BetaMCPListTools.tools`."""

    name: str
    """Name of the tool or function, by which the model calls it."""
    description: str | None = None
    """What the tool does: the model decides by it when to call the tool, and how."""
    input_schema: dict[str, Any]
    annotations: dict[str, Any] | None = None
