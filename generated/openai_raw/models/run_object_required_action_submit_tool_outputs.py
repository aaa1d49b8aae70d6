from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.run_tool_call_object import RunToolCallObject


@model
class RunObjectRequiredActionSubmitToolOutputs(Base):
    """The value of `RunObjectRequiredAction.submit_tool_outputs`."""

    tool_calls: list[RunToolCallObject]

    _nested = {'tool_calls': ['RunToolCallObject']}
