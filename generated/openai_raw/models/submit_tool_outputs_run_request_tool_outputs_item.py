from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict

    class SubmitToolOutputsRunRequestToolOutputsItemDict(TypedDict, total=False):
        tool_call_id: str
        """Id of the tool call."""
        output: str


@model
class SubmitToolOutputsRunRequestToolOutputsItem(Base):
    """The value of `SubmitToolOutputsRunRequest.tool_outputs`."""

    tool_call_id: str | None = absent
    """Id of the tool call."""
    output: str | None = absent
