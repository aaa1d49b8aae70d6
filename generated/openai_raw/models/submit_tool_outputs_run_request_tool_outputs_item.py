from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict

    class SubmitToolOutputsRunRequestToolOutputsItemDict(TypedDict, total=False):
        tool_call_id: str
        """Id of the tool call."""
        output: str
        """The output, as text."""


@model
class SubmitToolOutputsRunRequestToolOutputsItem(Base):
    """What a tool returned."""

    tool_call_id: str | None = absent
    """Id of the tool call."""
    output: str | None = absent
    """The output, as text."""
