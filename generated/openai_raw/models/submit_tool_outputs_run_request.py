from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.submit_tool_outputs_run_request_tool_outputs_item import SubmitToolOutputsRunRequestToolOutputsItem


@model
class SubmitToolOutputsRunRequest(Base):
    """Submit tool outputs run request."""

    tool_outputs: list[SubmitToolOutputsRunRequestToolOutputsItem]
    stream: bool | None = None

    _nested = {'tool_outputs': ['SubmitToolOutputsRunRequestToolOutputsItem']}
