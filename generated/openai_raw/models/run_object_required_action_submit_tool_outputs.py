from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.run_tool_call_object import RunToolCallObject


@model
class RunObjectRequiredActionSubmitToolOutputs(Base):
    """Calls whose outputs a run waits for."""

    tool_calls: list[RunToolCallObject]
    """The calls, each with an id that its output has to name."""

    _nested = {'tool_calls': ['RunToolCallObject']}
