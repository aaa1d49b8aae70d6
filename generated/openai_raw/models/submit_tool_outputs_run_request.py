"""`SubmitToolOutputsRunRequest`, and what only it holds."""

from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class SubmitToolOutputsRunRequest(Base):
    """The body of `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`."""

    tool_outputs: list[SubmitToolOutputsRunRequestToolOutputsItem]
    """One output per call."""
    stream: bool | None = None
    """Whether to stream events as they happen."""

    _nested = {"tool_outputs": ["SubmitToolOutputsRunRequestToolOutputsItem"]}


@model
class SubmitToolOutputsRunRequestToolOutputsItem(Base):
    """What a tool returned."""

    tool_call_id: str | None = absent
    """Id of the tool call."""
    output: str | None = absent
    """The output, as text."""
