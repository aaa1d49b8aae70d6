from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.submit_tool_outputs_run_request_tool_outputs_item import SubmitToolOutputsRunRequestToolOutputsItem


@model
class SubmitToolOutputsRunRequest(Base):
    """The body of `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`."""

    tool_outputs: list[SubmitToolOutputsRunRequestToolOutputsItem]
    """One output per call."""
    stream: bool | None = None
    """Whether to receive events as they happen."""

    _nested = {'tool_outputs': ['SubmitToolOutputsRunRequestToolOutputsItem']}
